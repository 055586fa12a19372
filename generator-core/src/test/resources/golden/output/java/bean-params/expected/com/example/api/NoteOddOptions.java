package com.example.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is optional in the operation note-odd.
 * @see "api/note-odd.md:20"
 */
@Generated("dev.stubdown.Generator")
public class NoteOddOptions {
    /** the parameter class */
    @QueryParam("class")
    private @Nullable String class_;

    /** the parameter wait */
    @QueryParam("wait")
    private @Nullable Long wait_;

    /** the parameter aB */
    @QueryParam("aB")
    private @Nullable String aB;

    /** the parameter AB */
    @QueryParam("AB")
    private @Nullable String AB_2;

    /** the parameter ids */
    @QueryParam("ids")
    private @Nullable List<Integer> ids;

    /** Makes options of which none is set. */
    public NoteOddOptions() {
    }

    /**
     * Returns {@code class_}.
     *
     * @return the parameter class
     */
    public @Nullable String getClass_() {
        return class_;
    }

    /**
     * Sets {@code class_}.
     *
     * @param class_ the parameter class
     * @return these options
     */
    public NoteOddOptions setClass_(@Nullable String class_) {
        this.class_ = class_;
        return this;
    }

    /**
     * Returns {@code wait_}.
     *
     * @return the parameter wait
     */
    public @Nullable Long getWait() {
        return wait_;
    }

    /**
     * Sets {@code wait_}.
     *
     * @param wait_ the parameter wait
     * @return these options
     */
    public NoteOddOptions setWait(@Nullable Long wait_) {
        this.wait_ = wait_;
        return this;
    }

    /**
     * Returns {@code aB}.
     *
     * @return the parameter aB
     */
    public @Nullable String getAB() {
        return aB;
    }

    /**
     * Sets {@code aB}.
     *
     * @param aB the parameter aB
     * @return these options
     */
    public NoteOddOptions setAB(@Nullable String aB) {
        this.aB = aB;
        return this;
    }

    /**
     * Returns {@code AB_2}.
     *
     * @return the parameter AB
     */
    public @Nullable String getAB_2() {
        return AB_2;
    }

    /**
     * Sets {@code AB_2}.
     *
     * @param AB_2 the parameter AB
     * @return these options
     */
    public NoteOddOptions setAB_2(@Nullable String AB_2) {
        this.AB_2 = AB_2;
        return this;
    }

    /**
     * Returns {@code ids}.
     *
     * @return the parameter ids
     */
    public @Nullable List<Integer> getIds() {
        return ids;
    }

    /**
     * Sets {@code ids}.
     *
     * @param ids the parameter ids
     * @return these options
     */
    public NoteOddOptions setIds(@Nullable List<Integer> ids) {
        this.ids = ids;
        return this;
    }
}
