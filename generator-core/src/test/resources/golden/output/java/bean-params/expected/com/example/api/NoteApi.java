package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.Note;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
     * @param options what is optional
     * @return The notes.
     * @see "api/note-list.md:20"
     */
    @GET
    @Path("/notes")
    @Produces("application/json")
    CollectionPage<Note> list(@QueryParam("from") @NotNull String from,
            @BeanParam @Valid NoteListOptions options);

    /**
     * The operation note-get.
     *
     * @param id the parameter id
     * @param select the parameter $select
     * @return The note.
     * @see "api/note-get.md:20"
     */
    @GET
    @Path("/notes/{id}")
    @Produces("application/json")
    Note get(@PathParam("id") String id, @QueryParam("$select") @Nullable String select);

    /**
     * The operation note-odd.
     *
     * @param options the parameter options
     * @param options_2 what is optional
     * @param note the body
     * @return the body of the response
     * @see "api/note-odd.md:20"
     */
    @PUT
    @Path("/notes/{options}/odd")
    @Consumes("application/json")
    @Produces("application/json")
    Note odd(@PathParam("options") String options, @BeanParam @Valid NoteOddOptions options_2,
            @NotNull @Valid Note note);
}
