internal import PlanFormats

/// The files that the operands of a command stand for.
struct PlanInputs {
  /// The files, and what could not be read on the way to them, in the order of the operands.
  private(set) var files: [PlanInput] = []
  /// Whether there may be more than one, so that their results make a list.
  let isList: Bool

  /// Adds one behind the others.
  mutating func add(_ input: PlanInput) { files.append(input) }

  /// Finds the files; `input` says what an operand stands for that is no folder, or nil where it is nothing.
  init(_ operands: [FilePath], input: (FilePath) -> PlanInput? = { PlanInput($0) }) {
    var hasFolder = false
    for operand in operands {
      if operand != .standardInput, PlanFolder.exists(at: operand) {
        hasFolder = true
        let folder = PlanFolder(walking: operand)
        files += folder.errors.map { PlanInput(failed: $0) } + folder.files.map { PlanInput($0) }
      } else if let input = input(operand) {
        files.append(input)
      }
    }
    isList = hasFolder || operands.count > 1
  }
}
