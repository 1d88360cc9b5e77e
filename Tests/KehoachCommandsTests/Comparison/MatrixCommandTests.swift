import Foundation
import Testing

@testable import KehoachCommands

/// `compare` of several plans, and `lineage`.
@Suite struct MatrixCommandTests {
  private let folder: TemporaryFolder
  private let library: String
  private let files: [String]

  init() throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
    let places = [("An Giang", 2023), ("Cà Mau", 2024), ("Lâm Đồng", 2024)]
    files = try places.enumerated().map { [folder] number, place in
      try folder.write(
        numberedPlan(number + 1, province: place.0, year: place.1), to: "plan\(number).txt")
    }
  }

  private func run(_ words: [String], environment: Environment = Environment()) async -> CommandRun {
    await CommandRun(
      bytes: (words + ["--library", library]).map { Array($0.utf8) }, environment: environment)
  }

  private func matrix(_ run: CommandRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  @Test func severalPlansMakeAMatrix() async throws {
    let run = await run(["compare", "--format", "json"] + files)
    #expect(run.status == 0)
    let matrix = try matrix(run)
    #expect(matrix["schema"] as? String == "kehoach.matrix/1")
    #expect(
      (matrix["plans"] as? [[String: Any]])?.compactMap { $0["province"] as? String } == [
        "An Giang", "Cà Mau", "Lâm Đồng",
      ])
    let rows = try #require(matrix["rows"] as? [[String: Any]])
    #expect(!rows.isEmpty)
    for row in rows { #expect((row["cells"] as? [Any])?.count == 3) }
  }

  @Test(arguments: [
    (["--all-plans"], 3), (["--movement", "không có"], 0), (["--year", "2024"], 2), (["--year", "1999"], 0),
  ])
  func plansOfTheLibraryAreChosen(_ filters: [String], _ count: Int) async throws {
    #expect(await run(["import"] + files).status == 0)
    let run = await run(["compare", "--format", "json"] + filters)
    guard count > 1 else {
      #expect(run.status == 2)
      #expect(run.messages.contains("nothing to compare"))
      return
    }
    #expect(run.status == 0)
    #expect((try matrix(run)["plans"] as? [Any])?.count == count)
  }

  @Test func whatCannotBeReadIsToldAndTheRestIsCompared() async throws {
    let run = await run(["compare", "--format", "json", folder("absent.txt")] + files)
    #expect(run.status == 2)
    #expect(run.messages.contains("absent.txt"))
    #expect((try matrix(run)["plans"] as? [Any])?.count == 3)
  }

  @Test(arguments: [40, 60, 100, 160, 300]) func textFitsTheTerminal(_ width: Int) async {
    let environment = Environment(variables: ["COLUMNS": "\(width)"])
    for words in [["compare", "--lang", "vi"], ["compare", "--lang", "en"], ["lineage"]] {
      let run = await run(words + files, environment: environment)
      #expect(run.status == 0)
      for line in run.text.split(separator: "\n") where !line.hasPrefix("=") {
        #expect(line.unicodeScalars.count <= width, "\(line)")
      }
    }
  }

  @Test func tablesHaveAColumnForEachPlan() async {
    let csv = await run(["compare", "--format", "csv"] + files).text
    #expect(
      csv.hasPrefix(
        "list,label,detail,disagreement,plans,lowest,median,highest,outliers,An Giang,Cà Mau,Lâm Đồng\r\n"))
    #expect(csv.contains("2023-12-15"))
    let markdown = await run(["compare", "--format", "markdown"] + files).text
    #expect(markdown.contains("|  | An Giang | Cà Mau | Lâm Đồng |\n|---|:-:|:-:|:-:|\n"))
  }

  @Test func lineageIsATreeAndJSON() async throws {
    let text = await run(["lineage"] + files).text
    #expect(text.hasPrefix("An Giang"))
    #expect(text.contains("└── "))
    let json = try matrix(await run(["lineage", "--format", "json"] + files))
    #expect(json["schema"] as? String == "kehoach.lineage/1")
    let plans = try #require(json["plans"] as? [[String: Any]])
    #expect(plans.map { $0["parent"] as? Int } == [nil, 0, 0])
  }

  @Test func lineageWithoutPlansIsThatOfTheLibrary() async throws {
    #expect(await run(["import"] + files).status == 0)
    #expect(await run(["edit", "an giang", "--year", "2025"]).status == 0)
    let json = try matrix(await run(["lineage", "--format", "json"]))
    let plans = try #require(json["plans"] as? [[String: Any]])
    #expect(plans.count == 3)
    // What was corrected holds.
    let years = plans.compactMap {
      (($0["plan"] as? [String: Any])?["date"] as? [String: Any])?["start"] as? String
    }
    #expect(years.sorted() == ["2024-03-05", "2024-03-05", "2025-01-01"])
  }

  /// A plan that grants an award twice has the occasions of both, in every format; names that have commas are apart.
  @Test(arguments: ["text", "markdown", "html"])
  func awardsHaveAllTheirOccasions(_ format: String) async throws {
    let plans = try [
      ("Hà Nội", ["hằng năm", "sơ kết"]), ("Cà Mau", ["tổng kết"]), ("Lào Cai", ["tổng kết"]),
    ]
    .enumerated().map { number, plan in
      let awards = plan.1.enumerated().map { place, occasion in
        "\(place + 1). Khen thưởng \(occasion)\n- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.\n"
      }
      let text =
        "ỦY BAN NHÂN DÂN\nTỈNH \(plan.0.uppercased())\n\nKẾ HOẠCH\nTổ chức phong trào thi đua\n\nI. KHEN THƯỞNG\n"
        + awards.joined()
      return try folder.write(text, to: "award\(number).txt")
    }
    let run = await run(
      ["compare", "--format", format, "--lang", "vi", "--only", "awards"] + plans,
      environment: Environment(variables: ["COLUMNS": "60"]))
    #expect(run.text.contains("hằng năm, sơ kết"))
    if format == "text" { #expect(run.text.contains("tổng kết: Cà Mau; Lào Cai")) }
  }

  @Test(arguments: [
    (["compare", "--why", "I/1=I/1"], "'--why' asks of two plans, but 3 were given"),
    (["compare", "--only", "awards", "--format", "json"], "'--only' and '--format json' do not go together"),
  ])
  func whatCannotBeDoneIsTold(_ words: [String], _ message: String) async {
    let run = await run(words + files)
    #expect(run.status == 2)
    #expect(run.messages.contains(message))
  }

  @Test func onePlanHasNoLineage() async {
    let run = await run(["lineage", files[0]])
    #expect(run.status == 2)
    #expect(run.messages.contains("a lineage is one of two plans or more (one given or found)"))
  }

  /// Of plans without a date of issue the year is what they name and set; of which that tells nothing is said.
  @Test func plansWithoutADateAreOfTheYearThatTheirTextTells() async throws {
    let texts = [
      "An Giang": "Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2023 của Thủ tướng Chính phủ;",
      "Cà Mau": "Thực hiện Quyết định số 1478/QĐ-TTg ngày 28/11/2015 của Thủ tướng Chính phủ;",
      "Lâm Đồng": "Thực hiện Luật Thi đua, khen thưởng;",
    ]
    for (number, (province, basis)) in texts.sorted(by: { $0.key < $1.key }).enumerated() {
      let text = """
        ỦY BAN NHÂN DÂN
        TỈNH \(province.uppercased())

        KẾ HOẠCH
        Phát động phong trào thi đua “Xanh, sạch, đẹp” tỉnh \(province)

        \(basis)

        I. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ chủ trì rà soát, hướng dẫn các địa phương.
        2. Sở Y tế báo cáo trước ngày \(province == "Lâm Đồng" ? "15 tháng cuối quý" : "31/3/2024")./.
        """
      let file = try folder.write(text, to: "undated\(number).txt")
      #expect(await run(["import", file]).status == 0)
    }
    #expect(await run(["import"] + files).status == 0)
    let run = await run(["compare", "--format", "json", "--year", "2024"])
    #expect(run.status == 0)
    let plans = try #require(try matrix(run)["plans"] as? [[String: Any]])
    #expect(plans.compactMap { $0["province"] as? String } == ["An Giang", "Cà Mau", "Lâm Đồng"])
    #expect(run.messages.contains("without a date of issue, taken for 2024"))
    #expect(run.messages.contains("2023-11-28 – 2024-03-31"))
    #expect(run.messages.contains("2 more have no year"))
    // A name with the year finds it too, and lists go by the date alone.
    #expect(await self.run(["compare", "@an giang 2023", "@an giang 2024"]).status == 2)
    #expect(await self.run(["parse", "@an giang 2024"]).status == 0)
    #expect(!(await self.run(["list", "--year", "2024"]).text.contains("An Giang")))
  }

  @Test func theFormOfLineagesTellsWhatIsNotKnown() async throws {
    let undated = try folder.write(
      numberedPlan(1, province: "Sơn La", year: 2024).replacing("Sơn La, ngày 05 tháng 3 năm 2024", with: ""),
      to: "undated.txt")
    let words = ["lineage", files[1], undated]
    let json = try matrix(await run(words + ["--format", "json"]))
    #expect(json["measure"] as? [String: Double] == ["taken": 0.1, "common": 0.6, "fewest": 5])
    let plans = try #require(json["plans"] as? [[String: Any]])
    let similar = try #require(plans[1]["similar"] as? [[String: Any]])
    #expect(similar.first?["plan"] as? Int == 0 && similar.first?["unknown"] as? String == "order")
    #expect(plans[0]["boilerplate"] is NSNull)
    #expect((plans[0]["issued"] as? [String: Any])?["by"] as? String == "date")
    let text = await run(words + ["--lang", "en"], environment: Environment(variables: ["COLUMNS": "300"]))
      .text
    #expect(text.contains("which was first is not known"))
    #expect(text.contains("10\u{A0}% at least"))
  }
}
