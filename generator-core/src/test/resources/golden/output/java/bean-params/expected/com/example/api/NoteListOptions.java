package com.example.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is optional in the operation note-list.
 * @see "api/note-list.md:20"
 */
@Generated("dev.stubdown.Generator")
public class NoteListOptions {
    /** How many. */
    @QueryParam("$top")
    private @Nullable Integer top;

    /** Which. */
    @QueryParam("$filter")
    private @Nullable String filter;

    /** the parameter Prefer */
    @HeaderParam("Prefer")
    private @Nullable String prefer;

    /** Makes options of which none is set. */
    public NoteListOptions() {
    }

    /**
     * Returns {@code top}.
     *
     * @return How many.
     */
    public @Nullable Integer getTop() {
        return top;
    }

    /**
     * Sets {@code top}.
     *
     * @param top How many.
     * @return these options
     */
    public NoteListOptions setTop(@Nullable Integer top) {
        this.top = top;
        return this;
    }

    /**
     * Returns {@code filter}.
     *
     * @return Which.
     */
    public @Nullable String getFilter() {
        return filter;
    }

    /**
     * Sets {@code filter}.
     *
     * @param filter Which.
     * @return these options
     */
    public NoteListOptions setFilter(@Nullable String filter) {
        this.filter = filter;
        return this;
    }

    /**
     * Returns {@code prefer}.
     *
     * @return the parameter Prefer
     */
    public @Nullable String getPrefer() {
        return prefer;
    }

    /**
     * Sets {@code prefer}.
     *
     * @param prefer the parameter Prefer
     * @return these options
     */
    public NoteListOptions setPrefer(@Nullable String prefer) {
        this.prefer = prefer;
        return this;
    }
}
