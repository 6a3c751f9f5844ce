UPDATE `briefs` SET `agreed_version` = `version` WHERE `state` = 'agreed';
