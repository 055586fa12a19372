package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.Note;
import com.example.support.COPY;
import com.example.support.LIST;
import com.example.support.SEARCH;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of microsoft.graph.note. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface NoteApi {
    /**
     * The operation note-head.
     *
     * @see "api/note-head.md:20"
     */
    @HEAD
    @Path("/notes")
    void head();

    /**
     * The operation note-list.
     *
     * @return the body of the response
     * @see "api/note-list.md:20"
     */
    @LIST
    @Path("/notes")
    @Produces("application/json")
    CollectionPage<Note> list();

    /**
     * The operation note-search.
     *
     * @param note the body
     * @return the body of the response
     * @see "api/note-search.md:20"
     */
    @SEARCH
    @Path("/notes")
    @Consumes("application/json")
    @Produces("application/json")
    CollectionPage<Note> search(Note note);

    /**
     * The operation note-list-all.
     *
     * @return the body of the response
     * @see "api/note-list-all.md:20"
     */
    @LIST
    @Path("/notes/all")
    @Produces("application/json")
    CollectionPage<Note> listAll();

    /**
     * The operation note-copy.
     *
     * @param id the parameter id
     * @see "api/note-copy.md:20"
     */
    @COPY
    @Path("/notes/{id}")
    void copy(@PathParam("id") String id);
}
