package dev.stubdown;

/** The steps of a run, in order. */
public enum Stage {
    /** Pages are searched for. */
    SCAN,
    /** Each page is read by itself. */
    READ,
    /** What the pages say becomes one model. */
    LINK,
    /** Pages and model are checked. */
    CHECK,
    /** The model becomes Java decisions. */
    MAP,
    /** Files are printed and written. */
    WRITE,
    /** The documented examples go through the generated types. */
    VERIFY
}
