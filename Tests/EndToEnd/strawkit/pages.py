"""The forms of a page, as a browser would find them."""

from html.parser import HTMLParser


class Forms(HTMLParser):
    """`forms(html)` gives for each form where it posts to, and the fields that it brings along."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.found.append((attributes.get("action"), {}))
        if tag in ("input", "button") and self.found and attributes.get("name"):
            self.found[-1][1][attributes["name"]] = attributes.get("value", "")


def forms(html):
    parser = Forms()
    parser.feed(html)
    return parser.found
