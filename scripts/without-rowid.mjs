/** A table whose key is its order on disk writes one row where SQLite's default writes two. drizzle-kit cannot say it. */
export function withoutRowid(sql) {
  return sql.replace(/(CREATE TABLE [^;]*PRIMARY KEY\([^;]*?\n\));/g, '$1 WITHOUT ROWID;')
}
