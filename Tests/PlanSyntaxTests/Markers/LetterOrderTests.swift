import Testing

@testable import PlanSyntax

@Suite struct LetterOrderTests {
  @Test func lettersCountInTheOrderOfTheAlphabet() {
    let letters = Array("abcdđeghiklmnopqrstuvxy".unicodeScalars)
    for (index, letter) in letters.enumerated() {
      #expect(LetterOrder.value(of: letter.value) == UInt64(index + 1), "\(letter)")
      #expect(LetterOrder.letter(UInt64(index + 1)) == letter)
    }
  }

  @Test(arguments: ["f", "j", "w", "z", "A", "1", "ă", "ê", " "])
  func otherLettersCountNothing(_ letter: String) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(LetterOrder.value(of: scalar.value) == nil)
  }

  @Test(arguments: [0, 24, 1_000] as [UInt64])
  func placesOutsideTheAlphabetHaveNoLetter(_ value: UInt64) { #expect(LetterOrder.letter(value) == "?") }
}
