internal import Hummingbird
internal import Yams
internal import Mustache
internal import Crypto
