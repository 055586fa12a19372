package com.example.api;

import com.example.model.Note;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of microsoft.graph.note. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface NoteApi {
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
