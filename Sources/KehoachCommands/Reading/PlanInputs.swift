internal import PlanFormats

/// The files that the operands of a command stand for.
struct PlanInputs {
  private(set) var files: [FilePath] = []
  private(set) var errors: [PlanFileError] = []
  /// Whether there may be more than one, so that their results make a list.
  let isList: Bool

  init(_ operands: [FilePath]) {
    var hasFolder = false
    for operand in operands {
      if operand != .standardInput, PlanFolder.exists(at: operand) {
        hasFolder = true
        let folder = PlanFolder(walking: operand)
        files += folder.files
        errors += folder.errors
      } else {
        files.append(operand)
      }
    }
    isList = hasFolder || operands.count > 1
  }
}
