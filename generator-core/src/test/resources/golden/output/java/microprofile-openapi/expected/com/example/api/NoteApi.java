package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.Note;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Operations of microsoft.graph.note. */
@Generated("dev.stubdown.Generator")
@Path("/")
@Tag(name = "microsoft.graph.note")
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
    @Operation(operationId = "note-list")
    @APIResponse(responseCode = "200", description = "The notes.")
    @Produces("application/json")
    CollectionPage<Note> list(
            @QueryParam("from") @Parameter(description = "Required.", required = true) String from,
            @BeanParam NoteListOptions options);

    /**
     * Create note.
     *
     * <p>Creates a $L note.
     *
     * @param a Say "a" &#92; &#42;/ $T.
     * @param b the parameter b
     * @param note the body
     * @return The note.
     * @see "api/note-post.md:20"
     */
    @POST
    @Path("/notes")
    @Operation(operationId = "note-post", summary = "Create note", description = "Creates a $L note.")
    @APIResponse(responseCode = "201", description = "The note.")
    @APIResponse(responseCode = "400", description = "the response")
    @APIResponse(responseCode = "default", description = "the response")
    @Consumes("application/json")
    @Produces("application/json")
    Note post(@QueryParam("a") @Parameter(description = "Say \"a\" \\ */ $T.") @Nullable String a,
            @HeaderParam("b") @Parameter(description = "the parameter b", required = true) String b,
            Note note);

    /**
     * The operation note-content.
     *
     * @param id the parameter id
     * @return the body of the response
     * @see "api/note-content.md:20"
     */
    @GET
    @Path("/notes/{id}/content")
    @Operation(operationId = "note-content")
    @APIResponse(responseCode = "200", description = "the response")
    @APIResponse(responseCode = "206", description = "the response")
    @Produces("application/octet-stream")
    InputStream content(@PathParam("id") @Parameter(description = "the parameter id") String id);
}
