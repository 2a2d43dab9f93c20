import Curl
import Testing

@Suite("Which addresses the courier may reach")
struct AddressFilterTests {
    static let private4 = [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.9.9.9",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1",
        "255.255.255.255",
    ]
    static let private6 = [
        "::", "::1", "::7f00:1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::10.0.0.1", "64:ff9b:1::808:808",
        "100::1", "2001::1", "2001:db8::1", "2002:a00:1::1", "2002:7f00:1::", "fc00::1", "fd00:ec2::254", "fe80::1",
        "fec0::1", "ff02::1",
    ]
    static let public46 = [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0",
        "192.0.1.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00::1",
        "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
    ]

    @Test("private and special addresses are refused", arguments: private4 + private6)
    func refused(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!AddressFilter(allowed: []).permits(address))
    }

    @Test("public addresses are permitted", arguments: public46)
    func permitted(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressFilter(allowed: []).permits(address))
    }

    @Test("what the operator allows is permitted, also when it is written as IPv6")
    func allowed() throws {
        let ranges = try ["10.1.0.0/16", "fd00::/8"].map { try #require(AddressRange($0)) }
        let filter = AddressFilter(allowed: ranges)
        let verdicts = ["10.1.2.3", "10.2.0.1", "::ffff:10.1.2.3", "fd12::1", "fc00::1", "127.0.0.1"].map {
            IPAddress($0).map(filter.permits)
        }
        #expect(verdicts == [true, false, true, true, false, false])
    }

    @Test("loopback is allowed unless the operator says otherwise, but not through a tunnel")
    func loopback() {
        let filter = AddressFilter()
        let texts = [
            "127.0.0.1", "127.3.2.1", "::1", "::ffff:127.0.0.1", "64:ff9b::127.0.0.1", "2002:7f00:1::", "10.0.0.1",
        ]
        #expect(texts.map { IPAddress($0).map(filter.permits) } == [true, true, true, true, false, false, false])
    }

    @Test("a range is read exactly, or not at all")
    func ranges() throws {
        let none = [
            "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.1/8", "::/129", "10/8", "a.b/8",
            "fe80::1%eth0",
        ]
        #expect(none.compactMap { AddressRange($0) }.isEmpty)
        let everything = try #require(AddressRange("0.0.0.0/0"))
        let single = try #require(AddressRange("192.168.1.7"))
        let one = try #require(IPAddress("192.168.1.7"))
        let other = try #require(IPAddress("192.168.1.6"))
        let six = try #require(IPAddress("::1"))
        #expect(everything.contains(one) && !everything.contains(six))
        #expect(single.contains(one) && !single.contains(other) && single.prefix == 32)
    }

    @Test("a zone is no part of an address, and a name is none")
    func texts() {
        #expect(IPAddress("fe80::1%eth0") == IPAddress("fe80::1"))
        #expect(IPAddress("localhost") == nil)
        #expect(IPAddress("127.1") == nil)
    }
}
