import Testing

@testable import PlanLibrary

@Suite struct CompressionTests {
  @Test func bytesComeBack() {
    for bytes in [[], [0], Array("Kế hoạch ".utf8), [UInt8](repeating: 7, count: 100_000)] {
      let compressed = Compression.compressed(bytes)
      #expect(Compression.decompressed(compressed, count: bytes.count) == bytes)
      #expect(Compression.decompressed(compressed, count: bytes.count + 1) == nil)
      #expect(Compression.decompressed(Array(compressed.dropLast()), count: bytes.count) == nil)
    }
    #expect(Compression.decompressed([1, 2, 3], count: 10) == nil)
  }
}
