package dev.stubdown.verify;

/** Why a documented body is not read into a generated type. */
public enum SkipReason {
    /** It is not JSON, such as XML, an image, or JSON that is shortened so that no reader takes it. */
    NOT_JSON("no JSON"),
    /** It tells of an error; the interfaces have no types for errors. */
    ERROR("answers about errors"),
    /** Its request calls another host than the API's. */
    OTHER_API("of another API"),
    /** No page documents what its request calls, or it stands without a request among several operations. */
    NO_OPERATION("of no documented operation"),
    /** Several methods may be meant, whose types differ. */
    AMBIGUOUS("of several operations"),
    /** It stands behind a request without a body and may be that body, or what answers it. */
    UNCLEAR("request or response"),
    /** The method takes or gives any JSON, or raw bytes. */
    UNTYPED("without a generated type");

    private final String words;

    SkipReason(String words) {
        this.words = words;
    }

    /** Such as {@code no JSON}; to be read behind a number. */
    public String words() {
        return words;
    }
}
