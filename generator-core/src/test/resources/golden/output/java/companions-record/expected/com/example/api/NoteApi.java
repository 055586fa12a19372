package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.Note;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Operations of microsoft.graph.note. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface NoteApi {
    /**
     * The operation note-list.
     *
     * @param from Required.
     * @param top How many.
     * @param filter Which.
     * @param prefer the parameter Prefer
     * @return The notes.
     * @see "api/note-list.md:20"
     */
    @GET
    @Path("/notes")
    @Produces("application/json")
    CollectionPage<Note> list(@QueryParam("from") String from,
            @QueryParam("$top") @Nullable Integer top,
            @QueryParam("$filter") @Nullable String filter,
            @HeaderParam("Prefer") @Nullable String prefer);

    /**
     * The operation note-post.
     *
     * @param note the body
     * @return the body of the response
     * @see "api/note-post.md:20"
     */
    @POST
    @Path("/notes")
    @Consumes("application/json")
    @Produces("application/json")
    Note post(Note note);
}
