"""A wire between two programs (TCP) that can be cut and mended: nothing of what passes is looked at."""

import socket
import struct
import threading

from .waiting import free_port

PIECE = 65536


class Wire:
    """`cut("refuse")` ends all connections and refuses new ones, as a host that is down behind a switch that is up;
    `cut("swallow")` keeps them and lets nothing pass, as a wire that was pulled out. `mend()` undoes either."""

    def __init__(self, upstream):
        self.upstream = upstream
        self.port = free_port()
        self.open = threading.Event()
        self.open.set()
        self.lock = threading.Lock()
        self.ends = set()
        self.closed = False
        self.listener = None
        self.listen()

    def listen(self):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        listener.listen(128)
        self.listener = listener
        threading.Thread(target=self.accept, args=(listener,), daemon=True).start()

    def cut(self, how):
        assert how in ("refuse", "swallow")
        if how == "swallow":
            self.open.clear()
        else:
            self.drop()

    def mend(self):
        self.open.set()
        if self.listener is None and not self.closed:
            self.listen()

    def close(self):
        self.closed = True
        self.open.set()
        self.drop()

    def drop(self):
        listener, self.listener = self.listener, None
        if listener:
            try:
                listener.shutdown(socket.SHUT_RDWR)  # wakes `accept`
            except OSError:
                pass
            listener.close()
        with self.lock:
            ends, self.ends = self.ends, set()
        for end in ends:
            reset(end)

    def accept(self, listener):
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self.join, args=(near,), daemon=True).start()

    def join(self, near):
        self.open.wait()
        try:
            far = socket.create_connection(("127.0.0.1", self.upstream), timeout=10)
        except OSError:
            return reset(near)
        far.settimeout(None)
        with self.lock:
            if self.listener is None:
                reset(near), reset(far)
                return
            self.ends |= {near, far}
        back = threading.Thread(target=self.pass_on, args=(far, near), daemon=True)
        back.start()
        self.pass_on(near, far)
        back.join()
        with self.lock:
            self.ends -= {near, far}
        near.close(), far.close()

    def pass_on(self, one, other):
        try:
            while piece := one.recv(PIECE):
                self.open.wait()
                other.sendall(piece)
            self.open.wait()
            other.shutdown(socket.SHUT_WR)
        except OSError:
            reset(one), reset(other)


def reset(end):
    """Ends a connection at once, so that the other side hears of it and does not wait."""
    try:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        end.shutdown(socket.SHUT_RDWR)
        end.close()
    except OSError:
        pass  # the other direction was quicker
