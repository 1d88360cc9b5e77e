internal import PlanFormats

/// The form of the database: what it is known by, and how it came to be.
enum Schema {
  /// What SQLite's `application_id` says of a library of plans: "KHpl".
  static let application = 0x4B48_706C

  /// The steps from an empty file to the form that this version of the program works with; steps are never changed.
  static let migrations = [Migration.first, .copies]

  static var version: Int { migrations.count }

  /// Brings a database to this version's form, all of it or nothing.
  static func update(_ database: Database, to version: Int = version) throws(LibraryError) {
    try database.transaction { () throws(LibraryError) in
      // Another process may have done it meanwhile.
      let present = try database.number("pragma user_version")
      for step in migrations[min(present, version)..<version] { try step.run(database) }
      if present < version {
        try database.execute("pragma application_id = \(application); pragma user_version = \(version)")
      }
    }
  }
}
