extension Migration {
  /// Form 1: plans, their blocks and facts, views of them for people, and the index of words.
  static let first = Migration(tables + factTables + views)

  private static let tables = """
    create table plan (
      -- One imported text. An id is never given twice.
      id integer primary key autoincrement,
      sha256 text not null unique,        -- of the file's bytes, in hexadecimal digits; its first eight are the plan's name
      file text not null,                 -- the path it was imported from
      format text not null,               -- text, markdown
      bytes integer not null,             -- of the file
      imported text not null,             -- when, in UTC
      grammar text not null,              -- what the rules were that read it
      series integer not null,            -- editions of one plan have the same number
      -- The header, as the text says it, with what was given or corrected by hand.
      kind text, title text, title_key text,
      province text, issuer text, superior text,
      number text, symbol text, place text,
      date_text text, date_start text, date_end text, year integer,
      movements text,                     -- a list in JSON
      signature_position text, signature_name text,
      recipients text,                    -- a list in JSON
      errors integer not null, warnings integer not null
    ) strict;
    create index plan_by_province on plan (province, year, issuer);
    create index plan_by_series on plan (series);
    create index plan_by_year on plan (year);

    create table correction (
      -- What was given at import, or corrected by hand; it holds when the plan is read anew.
      plan integer not null references plan (id) on delete cascade,
      field text not null,                -- a column of plan
      value text,
      fills integer not null,             -- 1 where it holds only if the text says nothing
      primary key (plan, field)
    ) strict, without rowid;

    create table original (
      plan integer primary key references plan (id) on delete cascade,
      bytes blob not null,                -- of the file, compressed by Zstandard
      text text not null                  -- cleaned, one block a line
    ) strict;

    create table block (
      plan integer not null references plan (id) on delete cascade,
      number integer not null,            -- in reading order, from 1
      part text not null,                 -- preamble, section, closing, table
      section text not null,              -- the id in the plan: III/1/a; decision/… and appendix-1/… in these
      parent integer,                     -- the number of the block above
      depth integer not null,
      style text, marker text,
      is_heading integer not null,
      label text,
      text text not null,
      roles text,                         -- what its own heading says: a list in JSON
      scope text,                         -- its roles or else those of the nearest block above that has some
      start_byte integer not null, end_byte integer not null, line integer not null, "column" integer not null,
      primary key (plan, number)
    ) strict, without rowid;

    create table diagnostic (
      plan integer not null references plan (id) on delete cascade,
      number integer not null,
      severity text not null, code text not null, message text not null,
      start_byte integer not null, end_byte integer not null, line integer not null, "column" integer not null,
      primary key (plan, number)
    ) strict, without rowid;

    -- The words of each block and, as block 0, of the title: without case and tone marks, đ as d, a final y as i.
    -- A row's number is plan << 40 | number of the block << 8 | how many words, at most 255. It holds no text; that
    -- is in block.
    create virtual table words using fts5 (folded, content = '', tokenize = 'unicode61 remove_diacritics 2');

    """

  private static func fact(_ table: String, _ own: String) -> String {
    """
    create table \(table) (
      plan integer not null, block integer not null,
      number integer not null,            -- its place in the plan's list, from 0
      \(own),
      quote text not null, rule text not null,
      start_byte integer not null, end_byte integer not null, line integer not null, "column" integer not null,
      primary key (plan, block, number),
      foreign key (plan, block) references block (plan, number) on delete cascade
    ) strict, without rowid;

    """
  }

  private static func time(_ prefix: String) -> String {
    "\(prefix)_text text, \(prefix)_start text, \(prefix)_end text, \(prefix)_precision text, "
      + "\(prefix)_recurrence text, \(prefix)_clock text, \(prefix)_anchor text"
  }

  private static let factTables = """
    create table statement (
      plan integer not null, block integer not null,
      number integer not null,            -- its place among all statements of the plan, from 0
      list text not null,                 -- goals, requirements, tasks, criteria, solutions, awardStandards
      audience text, theme integer,       -- of a criterion; the theme is the number of a block
      rule text not null,
      primary key (plan, block, number),
      foreign key (plan, block) references block (plan, number) on delete cascade
    ) strict, without rowid;

    """
    + fact(
      "citation", "kind text, document text, date text, document_issuer text, title text, first integer")
    + fact(
      "award",
      "form text not null, name text not null, rank integer, authority text, authority_level text, occasions text, "
        + time("period"))
    + fact(
      "target",
      "indicator text not null, comparator text not null, value any not null, upper any, unit text not null, "
        + "change text, baseline integer, " + time("due"))
    + fact("phase", "ordinal integer not null, label text not null, " + time("time"))
    + fact(
      "deadline", "action text not null, actor text, bound text not null, report_to text, " + time("time"))
    + fact("assignment", "actor text not null, role text not null, task text not null")

  /// What each view of facts begins with, and what it ends with.
  private static let planColumns =
    "substr(plan.sha256, 1, 8) as plan, plan.province, plan.issuer, plan.year, block.section"

  private static func view(_ name: String, of table: String, _ columns: String) -> String {
    let own = columns.split(separator: " ").map { "fact.\($0)" }.joined(separator: ", ")
    return """
      create view \(name) as
        select \(planColumns), \(own), fact.quote, fact.rule, fact.line, fact.start_byte, fact.end_byte
        from \(table) as fact
        join block on block.plan = fact.plan and block.number = fact.block
        join plan on plan.id = fact.plan;

      """
  }

  private static func statements(_ name: String, _ list: String, _ columns: String = "") -> String {
    """
    create view \(name) as
      select \(planColumns)\(columns), block.text, fact.rule, block.line, block.start_byte, block.end_byte
      from statement as fact
      join block on block.plan = fact.plan and block.number = fact.block
      join plan on plan.id = fact.plan
      where fact.list = '\(list)';

    """
  }

  private static func times(_ prefix: String) -> String {
    ["text", "start", "end", "precision", "recurrence", "clock", "anchor"].map { "\(prefix)_\($0)" }
      .joined(separator: " ")
  }

  private static let views = """
    create view plans as
      select substr(sha256, 1, 8) as plan, province, issuer, superior, year, number, symbol, kind, title,
        date_start, date_end, movements,
        (select count(*) from plan as other where other.series = plan.series and other.id <= plan.id) as version,
        (select count(*) from plan as other where other.series = plan.series) as versions,
        errors, warnings, file, format, bytes, imported, sha256
      from plan;

    create view blocks as
      select \(planColumns), block.part, block.depth, block.marker, block.is_heading, block.label, block.text,
        block.roles, block.scope, block.line, block.start_byte, block.end_byte
      from block join plan on plan.id = block.plan;

    """
    + statements("goals", "goals") + statements("requirements", "requirements")
    + statements("tasks", "tasks") + statements("solutions", "solutions")
    + statements("award_standards", "awardStandards")
    + statements(
      "criteria", "criteria",
      ", fact.audience, (select text from block as heading where heading.plan = fact.plan "
        + "and heading.number = fact.theme) as theme")
    + view("citations", of: "citation", "kind document date document_issuer title first")
    + view(
      "awards", of: "award",
      "form name rank authority authority_level occasions " + times("period"))
    + view(
      "targets", of: "target",
      "indicator comparator value upper unit change baseline " + times("due"))
    + view("phases", of: "phase", "ordinal label " + times("time"))
    + view("deadlines", of: "deadline", "action actor bound report_to " + times("time"))
    + view("assignments", of: "assignment", "actor role task")
}
