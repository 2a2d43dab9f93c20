import Chat
import Testing

@Suite("JSON from strangers")
struct JSONTests {
    func read(_ text: String) -> JSON? { read(Array(text.utf8)) }
    func read(_ bytes: [UInt8]) -> JSON? {
        do { return try JSONReader.read(bytes) } catch { return nil }
    }

    @Test(
        "what is no JSON is refused as a whole",
        arguments: [
            "", " ", "{", "}", "[1,]", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "[1 2]", "01", "-", "1.", ".5", "1e", "+1",
            "NaN",
            "nul", "tru", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "{}{}", "[1]x", "{\"a\":1",
            "\u{FEFF}{}",
        ])
    func broken(text: String) {
        #expect(read(text) == nil)
    }

    @Test("values are read as they are written")
    func values() {
        #expect(
            read(#" {"a" : [1, -0.5e+3, true, false, null, "x"] } "#)?.text == #"{"a":[1,-0.5e+3,true,false,null,"x"]}"#
        )
        #expect(read(#""\u00e9\ud83e\udd9c\n\/""#) == .string("é🦜\n/"))
        #expect(read("{}") == .object([]))
    }

    @Test("a text comes back from its own bytes, whatever it holds")
    func roundTrip() {
        let text = JSON.string("\" \\ \u{0} \u{1F} \n 🦜 </script>")
        #expect(read(text.bytes) == text)
    }

    @Test(
        "a lone surrogate spoils its text and nothing else",
        arguments: [#"\ud800"#, #"\udc00"#, #"\ud800\ud800"#, #"\ud800\u0041"#, #"\ud800x"#])
    func surrogates(escape: String) {
        let value = read(#"{"a":"x\#(escape)y","b":1}"#)
        #expect(value?.defect() == "a: a lone surrogate")
        #expect(value?["b"] == .number("1"))
    }

    @Test(
        "bytes that are no UTF-8 spoil their text",
        arguments: [[0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0xF4, 0x90, 0x80, 0x80], [0xC3]]
            as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        #expect(read(Array("[\"".utf8) + bytes + Array("\"]".utf8))?.defect() == "[0]: bytes that are no UTF-8")
    }

    @Test("a key that stands twice spoils its object")
    func duplicateKeys() {
        #expect(read(#"{"data":{"id":"1","id":"2"}}"#)?.defect() == "data: the key id stands twice")
        #expect(read(#"{"data":{"id":"1","\u0069d":"2"}}"#)?.defect() == "data: the key id stands twice")
    }

    @Test("nesting is read up to its limit, and stepped over past it, without overflowing the stack")
    func depth() {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        #expect(read(nested(ChatLimits.jsonDepth))?.defect() == nil)
        #expect(read(nested(ChatLimits.jsonDepth + 1))?.defect()?.contains("nested deeper") == true)
        #expect(read(#"{"a":\#(nested(10_000)),"b":1}"#)?["b"] == .number("1"))
        #expect(read(#"{"a":"# + String(repeating: "[", count: 100_000)) == nil)
        #expect(read(String(repeating: #"{"a":"#, count: 10_000)) == nil)
    }
}
