package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.Note;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
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
     * The operation note-delete.
     *
     * @param id the parameter id
     * @param ifMatch the parameter If-Match
     * @return what completes with the response
     * @see "api/note-delete.md:20"
     */
    @DELETE
    @Path("/notes/{id}")
    CompletionStage<@Nullable Void> delete(@PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch);

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
     * The operation note-content.
     *
     * @param id the parameter id
     * @return the response
     * <p>Its entity is of the type {@code InputStream}.
     * @see "api/note-content.md:20"
     */
    @GET
    @Path("/notes/{id}/content")
    @Produces({"application/octet-stream", "multipart/byteranges"})
    Response content(@PathParam("id") String id);
}
