extension Migration {
  /// Form 2: sketches of the texts, by which near copies are found.
  static let copies = Migration(
    """
    create table sketch (
      -- The least of the hashes of the text's runs of words, in each of 32 classes.
      plan integer primary key references plan (id) on delete cascade,
      least blob not null
    ) strict;

    create table sketch_part (
      -- A hash of four of these at a time: near copies share one at least.
      hash integer not null,
      plan integer not null,
      primary key (hash, plan)
    ) strict, without rowid;

    """
  ) { database throws(LibraryError) in
    for plan in try database.rows("select id from plan order by id", [], { $0.integer(0) }) {
      let text = try database.first("select text from original where plan = ?1", [.integer(plan)]) {
        $0.bytes(0)
      }
      if let sketch = text.flatMap({ TextSketch($0) }) { try sketch.store(plan, in: database) }
    }
  }
}
