import PlanText
import Testing

@testable import PlanSyntax

@Suite struct FootReaderTests {
  private static let body = "KẾ HOẠCH\nThi đua năm 2024\n\nI. MỤC ĐÍCH\nMột.\nII. TỔ CHỨC\nHai./.\n\n"

  @Test(
    "How and by whom a plan is signed",
    arguments: [
      ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An", "Ủy ban nhân dân", .tm, "Chủ tịch", "Nguyễn Văn An"),
      (
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An", "Ủy ban nhân dân", .kt,
        "Phó Chủ tịch", "Nguyễn Văn An"
      ),
      ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bình", nil, .kt, "Phó Giám đốc", "Trần Thị Bình"),
      ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Cường", nil, .tl, "Chánh Văn phòng", "Lê Văn Cường"),
      ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nLê Văn Cường", nil, .tuq, "Giám đốc Sở Nội vụ", "Lê Văn Cường"),
      ("Q. GIÁM ĐỐC\n\nLê Văn Cường", nil, .q, "Giám đốc", "Lê Văn Cường"),
      ("GIÁM ĐỐC\n\nLê Văn Cường", nil, nil, "Giám đốc", "Lê Văn Cường"),
      ("BỘ TRƯỞNG\n\nPGS.TS. Lê Văn Cường", nil, nil, "Bộ trưởng", "Lê Văn Cường"),
      ("GIÁM ĐỐC\n\nThS. Lê Văn Cường", nil, nil, "Giám đốc", "Lê Văn Cường"),
      ("GIÁM ĐỐC\n\nĐại tá Lê Văn Cường", nil, nil, "Giám đốc", "Lê Văn Cường"),
      ("GIÁM ĐỐC\n\nLÊ VĂN CƯỜNG", nil, nil, "Giám đốc", "Lê Văn Cường"),
      ("GIÁM ĐỐC", nil, nil, "Giám đốc", nil),
      ("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Cường", "Ban Thường vụ", .tm, "Bí thư", "Lê Văn Cường"),
    ] as [(String, String?, Signature.Capacity?, String?, String?)])
  func signatures(
    _ foot: String, _ body: String?, _ capacity: Signature.Capacity?, _ position: String?, _ name: String?
  ) throws {
    let plan = SmallPlan("\(Self.body)Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\n\(foot)\n")
    let signature = try #require(plan.signature)
    #expect(signature.onBehalfOf == body)
    #expect(signature.capacity == capacity)
    #expect(signature.position == position)
    #expect(signature.name == name)
    #expect(plan.recipients == ["Sở Nội vụ", "Lưu: VT"])
  }

  @Test(
    "Recipients before, behind and beside the signature",
    arguments: [
      "Nơi nhận:\n- Sở Nội vụ (để báo cáo);\n- Các phòng,\nban thuộc Sở;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nLê Văn Cường\n",
      "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nLê Văn Cường\n\nNơi nhận:\n- Sở Nội vụ (để báo cáo);\n- Các phòng,\nban thuộc Sở;\n- Lưu: VT.\n",
      "Nơi nhận:                                   KT. GIÁM ĐỐC\n- Sở Nội vụ (để báo cáo);                   PHÓ GIÁM ĐỐC\n- Các phòng, ban thuộc Sở;\n- Lưu: VT.                                  Lê Văn Cường\n",
      "Nơi nhận:\tKT. GIÁM ĐỐC\n- Sở Nội vụ (để báo cáo);\tPHÓ GIÁM ĐỐC\n- Các phòng, ban thuộc Sở;\n- Lưu: VT.\tLê Văn Cường\n",
      "| Nơi nhận: | KT. GIÁM ĐỐC |\n| - Sở Nội vụ (để báo cáo); | PHÓ GIÁM ĐỐC |\n| - Các phòng, ban thuộc Sở; | |\n| - Lưu: VT. | Lê Văn Cường |\n",
      "**Nơi nhận:**\n\n- Sở Nội vụ (để báo cáo);\n\n- Các phòng, ban thuộc Sở;\n\n- Lưu: VT.\n\n**KT. GIÁM ĐỐC**\n\n**PHÓ GIÁM ĐỐC**\n\n**Lê Văn Cường**\n",
    ])
  func feet(_ foot: String) throws {
    let plan = SmallPlan(Self.body + foot)
    #expect(plan.recipients == ["Sở Nội vụ (để báo cáo)", "Các phòng, ban thuộc Sở", "Lưu: VT"])
    let signature = try #require(plan.signature)
    #expect(signature.capacity == .kt)
    #expect(signature.position == "Phó Giám đốc")
    #expect(signature.name == "Lê Văn Cường")
    #expect(plan.ids == "I I/p1 II closing/p1")
  }

  @Test(
    "What stands for the hand's signature is of the signature",
    arguments: ["(Đã ký)", "Đã ký", "(đã ký, đóng dấu)", "[Đã ký]", "(Ký tên, đóng dấu)"])
  func notesOfSignatures(_ note: String) {
    for gap in ["            ", "\t", "\n"] {
      let plan = SmallPlan(
        "\(Self.body)Nơi nhận:\tGIÁM ĐỐC\n- Sở Nội vụ;\n- Các phòng,\(gap)\(note)\nban;\n- Lưu: VT.\tLê Văn Cường\n"
      )
      #expect(plan.recipients == ["Sở Nội vụ", "Các phòng, ban", "Lưu: VT"])
      #expect(plan.signature?.name == "Lê Văn Cường")
      #expect(!plan.outline.diagnostics.map(\.code).contains(.unplaced))
    }
  }

  @Test(arguments: [
    ("Nơi nhận:\nNhư trên;\nBộ Nội vụ (để b/c);\nLưu: VT.\n", ["Như trên", "Bộ Nội vụ (để b/c)", "Lưu: VT"]),
    ("Nơi nhận:\n- Như trên;\n- Lưu: VT./.\n", ["Như trên", "Lưu: VT"]),
  ])
  func recipientsWithoutBulletsOrWithTheMarkOfTheEnd(_ foot: String, _ recipients: [String]) {
    #expect(SmallPlan(Self.body + foot).recipients == recipients)
  }

  @Test func aTextWithoutFootHasNone() {
    let plan = SmallPlan("I. MỤC ĐÍCH\nMột.\nII. TỔ CHỨC\n1. Sở Nội vụ thực hiện.\n")
    #expect(plan.recipients.isEmpty)
    #expect(plan.signature == nil)
    #expect(plan.outline.diagnostics.map(\.code).contains(.noRecipients))
    #expect(plan.outline.diagnostics.map(\.code).contains(.noSignature))
  }
}
