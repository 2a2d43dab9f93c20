import CCurl
import Foundation

// libcurl calls these on the reactor's thread, within `curl_multi_perform`. They are functions of the file, not
// closures: a closure written in an isolated place would trap on a foreign thread.

private func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    unsafe context.map { unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

/// A count other than the given one makes libcurl end the errand.
private let endErrand = 0

func onBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    return unsafe transfer(context)?.take(body: buffer) == true ? size * count : endErrand
}

func onHeaderLine(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let line = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: size * count))
    return unsafe transfer(context)?.take(headerLine: line) == true ? size * count : endErrand
}

func onUpload(
    _ room: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let bytes = unsafe transfer(context)?.give(upTo: size * count) else { return Int(CURL_READFUNC_ABORT) }
    unsafe UnsafeMutableRawBufferPointer(start: room, count: size * count).copyBytes(from: bytes)
    return bytes.count
}

/// Decides with the address that is about to be used; after a refusal libcurl tries the name's next one.
func onOpenSocket(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ peer: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let transfer = unsafe transfer(context), let peer = unsafe peer,
        transfer.permits(unsafe address(of: peer))
    else { return CURL_SOCKET_BAD }
    return unsafe socket(
        peer.pointee.family, peer.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), peer.pointee.protocol)
}

/// Decides again before each request, since a reused connection opens no socket.
func onPrerequisite(
    _ context: UnsafeMutableRawPointer?, _ peer: UnsafeMutablePointer<CChar>?, _ own: UnsafeMutablePointer<CChar>?,
    _ peerPort: CInt, _ ownPort: CInt
) -> CInt {
    guard let transfer = unsafe transfer(context), let peer = unsafe peer,
        transfer.permits(IPAddress(unsafe String(cString: peer)))
    else { return CURL_PREREQFUNC_ABORT }
    return CURL_PREREQFUNC_OK
}

private func address(of peer: UnsafeMutablePointer<curl_sockaddr>) -> IPAddress? {
    // The socket address stands at the end of libcurl's structure and may be longer than its declared type.
    guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
    let bytes = unsafe UnsafeRawPointer(peer) + offset
    return switch unsafe peer.pointee.family {
    case AF_INET: .v4(UInt32(bigEndian: unsafe bytes.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr))
    case AF_INET6: IPAddress(unsafe bytes.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
    default: nil
    }
}
