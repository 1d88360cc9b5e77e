internal import PlanFormats

/// The files that the operands of a command stand for.
struct PlanInputs {
  /// The files, and what could not be read on the way to them, in the order of the operands.
  private(set) var files: [Result<FilePath, PlanFileError>] = []
  /// Whether there may be more than one, so that their results make a list.
  let isList: Bool

  init(_ operands: [FilePath]) {
    var hasFolder = false
    for operand in operands {
      if operand != .standardInput, PlanFolder.exists(at: operand) {
        hasFolder = true
        let folder = PlanFolder(walking: operand)
        files += folder.errors.map { .failure($0) } + folder.files.map { .success($0) }
      } else {
        files.append(.success(operand))
      }
    }
    isList = hasFolder || operands.count > 1
  }
}
