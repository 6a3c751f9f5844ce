import { approvals } from './approvals'
import { endings } from './endings'
import { bookings } from './bookings'
import { evaluations } from './evaluations'
import { learning } from './learning'
import { papers } from './papers'
import { training } from './training'
import { suppliers } from './suppliers'
import { people } from './people'
import { standing, type Facts, type Said, type Words } from './words'
import { work } from './work'

const mentioned = ({ who, title, text }: Facts): Said => ({
  subject: `${who} mentions you: ${title}`,
  lines: [`${who} mentions you on “${title}”:`, text],
  button: 'Open the talk', reason: 'You get this mail because you are mentioned by name.',
})
const added = ({ who, title, text }: Facts): Said => ({
  subject: `${who} writes on “${title}”`,
  lines: text ? [`${who} writes on “${title}”:`, text] : [`${who} has opened a talk on “${title}” to you.`],
  button: 'Open the talk', reason: 'You get this mail because the talk concerns you or you take part in it.',
})

export const en: Words = {
  'brief.submitted': {
    staff: ({ who, title, client }) => ({
      subject: `Brief submitted: ${title}`,
      lines: [`${who} has submitted the brief “${title}”.`, client && `Client: ${client}`, 'Read it and ask what is open, then freeze a version for the client to agree.'],
      button: 'Read the brief', reason: 'You get this mail because you plan events for this client.',
    }),
  },
  'brief.enquired': {
    staff: ({ title, client }) => ({
      subject: `A wish from outside: ${title}`,
      lines: [`${client ?? ''} has told you a wish on your page: “${title}”.`, 'It is with you as a brief that was sent. What is still open is asked of them on their page; call or write back.'],
      button: 'Read the brief', reason: 'You get this mail because you plan events and nobody looks after this wish yet.',
    }),
  },
  'call.report_due': {
    staff: ({ title }) => ({
      subject: `No report yet: ${title}`,
      lines: [`The client has no report of “${title}” yet.`, 'Write down the needs behind the needs, what was decided and what is open, and send it while it is fresh.'],
      button: 'Write the report', reason: 'You get this mail because you arranged it.',
    }),
  },
  'call.reported': {
    client: ({ agency, title }) => ({
      subject: `Did we get this right? ${title}`,
      lines: [`${agency} has written down what was said at “${title}”.`, 'Read it, and say with one tap that it is right, or what is not.'],
      button: 'Read the report', reason: 'You get this mail because you may sign for your company.',
    }),
  },
  'call.not_right': {
    staff: ({ who, title, text }) => ({
      subject: `Not right: the report of ${title}`,
      lines: [`${who} says that the report of “${title}” is not right:`, text, 'Put it right and send it again.'],
      button: 'Put it right', reason: 'You get this mail because you sent the report.',
    }),
  },
  'question.asked': {
    staff: ({ who, title, text, day }) => ({
      subject: `A question on “${title}”`,
      lines: [`${who} asks about the brief “${title}”:`, text, day && `Answer by ${day}.`],
      button: 'Answer the question', reason: 'You get this mail because the question is addressed to you.',
    }),
    client: ({ who, title, text, day }) => ({
      subject: `A question on “${title}”`,
      lines: [`${who} asks about your brief “${title}”:`, text, day && `We need your answer by ${day}.`],
      button: 'Answer the question', reason: 'You get this mail because the question is addressed to you.',
    }),
  },
  'question.answered': {
    staff: ({ who, title }) => ({
      subject: `Answered: your question on “${title}”`,
      lines: [`${who} has answered your question on the brief “${title}”.`],
      button: 'Read the answer', reason: 'You get this mail because you asked the question.',
    }),
    client: ({ who, title }) => ({
      subject: `Answered: your question on “${title}”`,
      lines: [`${who} has answered your question on the brief “${title}”.`],
      button: 'Read the answer', reason: 'You get this mail because you asked the question.',
    }),
  },
  'brief.ready_to_agree': {
    client: ({ agency, title, version, day }) => ({
      subject: `Ready for you to agree: ${title}`,
      lines: [version ? `${agency} has frozen version ${version} of your brief “${title}”.` : `${agency} has frozen your brief “${title}”.`, day && `We need your answer by ${day}.`, 'Read it, then agree it or say what must change. Your answer holds for exactly this version.'],
      button: 'Read and answer', reason: 'You get this mail because you may sign for your company.',
    }),
  },
  'brief.agreement_due': {
    client: ({ agency, title, version, day, late }) => ({
      subject: { before: `Your answer is due tomorrow: ${title}`, today: `Your answer is due today: ${title}`, after: `Still waiting for your answer: ${title}` }[standing(late)],
      lines: [`${agency} waits for your answer to version ${version} of “${title}”.`, day && `The day we asked for is ${day}.`, 'Agree it, or say what must change. Planning starts from the version you agree.'],
      button: 'Read and answer', reason: 'You get this mail because you may sign for your company.',
    }),
  },
  'brief.changes_required': {
    staff: ({ who, title, client, text }) => ({
      subject: `Changes required: ${title}`,
      lines: [`${who} has not agreed the brief “${title}” as it was frozen.`, client && `Client: ${client}`, text && `Must change: ${text}`],
      button: 'Open the brief', reason: 'You get this mail because you look after this brief.',
    }),
  },
  'brief.agreed': {
    staff: ({ who, title, client, text }) => ({
      subject: `Brief agreed: ${title}`,
      lines: [`${who} has agreed the brief “${title}”.`, client && `Client: ${client}`, text && `Remark: ${text}`, 'It can become an event now.'],
      button: 'Open the brief', reason: 'You get this mail because you work for this client.',
    }),
    client: ({ who, title, agency }) => ({
      subject: `Brief agreed: ${title}`,
      lines: [`${who} has agreed the brief “${title}”.`, `${agency} plans the event from exactly this version.`],
      button: 'Open the brief', reason: 'You get this mail because you are a contact for this brief.',
    }),
  },
  ...approvals.en,
  ...endings.en,
  ...people.en,
  ...work.en,
  ...bookings.en,
  ...training.en,
  ...evaluations.en,
  ...papers.en,
  ...learning.en,
  ...suppliers.en,
  'event.made': {
    staff: ({ who, title, day }) => ({
      subject: `You coordinate: ${title}`,
      lines: [`${who} has made you the coordinator of the event “${title}”.`, day && `It begins on ${day}.`],
      button: 'Open the event', reason: 'You get this mail because you are its coordinator.',
    }),
    client: ({ agency, title, day, coordinator }) => ({
      subject: `Planning has begun: ${title}`,
      lines: [`${agency} has made your agreed brief into the event “${title}”.`, day && `It begins on ${day}.`, coordinator && `Your coordinator is ${coordinator}.`],
      button: 'Open the event', reason: 'You get this mail because you are a contact for this event.',
    }),
  },
  'event.postponed': {
    staff: ({ who, title, text, day }) => ({
      subject: `Postponed: ${title}`,
      lines: [`${who} has postponed the event “${title}”.`, text, day ? `It begins on ${day} now; open tasks have moved with it.` : 'There is no new day yet. Nobody is reminded of its tasks until there is one.'],
      button: 'Open the event', reason: 'You get this mail because you work on it.',
    }),
    client: ({ agency, title, text, day }) => ({
      subject: `Postponed: ${title}`,
      lines: [`${agency} has postponed your event “${title}”.`, text, day ? `It begins on ${day} now.` : 'There is no new day yet. We tell you as soon as there is one.'],
      button: 'Open the event', reason: 'You get this mail because you are a contact for this event.',
    }),
  },
  'event.cancelled': {
    staff: ({ who, title, text }) => ({
      subject: `Cancelled: ${title}`,
      lines: [`${who} has cancelled the event “${title}”. Stop working on it.`, text],
      button: 'Open the event', reason: 'You get this mail because you work on it.',
    }),
    client: ({ agency, title, text }) => ({
      subject: `Cancelled: ${title}`,
      lines: [`${agency} has cancelled your event “${title}”.`, text],
      button: 'Open the event', reason: 'You get this mail because you are a contact for this event.',
    }),
  },
  'client.nda_ends': {
    staff: ({ title, day, late }) => ({
      subject: { before: `NDA ends soon: ${title}`, today: `NDA ends today: ${title}`, after: `NDA has ended: ${title}` }[standing(late)],
      lines: [`The agreement to keep what ${title} tells us in confidence runs out.`, day && `Its last day is ${day}.`, 'Have a new one signed, and put it on record with its end.'],
      button: 'Open the client', reason: 'You get this mail because you speak to this client or lead the agency.',
    }),
  },
  'question.due': {
    staff: ({ title, text, day, late }) => ({
      subject: { before: `Answer due soon: “${title}”`, today: `Answer due today: “${title}”`, after: `Answer overdue: “${title}”` }[standing(late)],
      lines: [`A question on the brief “${title}” still waits for your answer:`, text, day && `It is due on ${day}.`],
      button: 'Answer the question', reason: 'You get this mail because the question is addressed to you.',
    }),
    client: ({ agency, title, text, day, late }) => ({
      subject: { before: `Answer needed soon: “${title}”`, today: `Answer needed today: “${title}”`, after: `Still open: a question on “${title}”` }[standing(late)],
      lines: [`${agency} still waits for your answer about “${title}”:`, text, day && `The day we asked for is ${day}.`],
      button: 'Answer the question', reason: 'You get this mail because the question is addressed to you.',
    }),
  },
  'letter.died': {
    staff: ({ agency }) => ({
      subject: `Not delivered at ${agency}`,
      lines: ['Something that people were to be told could not be delivered, however often it was tried.', 'See what it is, then send it once more or discard it.'],
      button: 'See what failed', reason: 'You get this mail because you own the agency.',
    }),
  },
  'file.added': {
    staff: ({ who, title, text }) => ({
      subject: `New file on “${title}”`,
      lines: [`${who} has added a file to “${title}”:`, text],
      button: 'Open it', reason: 'You get this mail because you plan events for this client.',
    }),
    client: ({ who, title, text }) => ({
      subject: `New file on “${title}”`,
      lines: [`${who} has added a file to “${title}”:`, text],
      button: 'Open it', reason: 'You get this mail because you are a contact for it.',
    }),
  },
  'comment.mentioned': {
    staff: mentioned, client: mentioned, supplier: mentioned,
  },
  'comment.added': {
    staff: added, client: added, supplier: added,
  },
}
