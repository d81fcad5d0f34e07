package org.duikan.sharing;

/// The names in a file of notes: those of the standard, and our own under a prefix.
final class Words {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String PREFIX = "duikan";

    /// What our prefix stands for; a name, not an address.
    static final String NAMESPACE = "urn:x-duikan:terms:";

    static final String FORMAT_NAME = "duikan-notes/1";
    static final String UUID_URN = "urn:uuid:";
    static final String SHA_URN = "urn:sha256:";

    static final String FORMAT = own("format");
    static final String DOCUMENTS = own("documents");
    static final String TEXTS = own("texts");
    static final String DOCUMENT = own("document");
    static final String NAME = own("name");
    static final String TITLE = own("title");
    static final String NUMBER = own("number");
    static final String PATH = own("path");

    /// `place` or `facing`: which side of its note a target is.
    static final String SIDE = own("side");

    static final String FACING = "facing";
    static final String PLACE = "place";

    /// Start and end in UTF-16 units, where the text to count code points in was not at hand.
    static final String UNITS = own("utf16");

    static final String KIND = own("kind");
    static final String COLOUR = own("colour");
    static final String TARGET_KIND = own("targetKind");
    static final String CONFIRMED = own("confirmed");
    static final String ANCHORS = own("anchors");
    static final String CARRIED_FROM = own("carriedFrom");
    static final String BINNED = own("binned");
    static final String STATE = own("state");

    private Words() {}

    private static String own(String name) {
        return PREFIX + ":" + name;
    }
}
