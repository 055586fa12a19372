package com.example.api;

import com.example.model.Note;
import com.example.support.ApiExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Operations of microsoft.graph.note. */
@Generated("dev.stubdown.Generator")
@Path("/")
@Tag(name = "microsoft.graph.note")
@RegisterRestClient(configKey = "com.example")
@RegisterProvider(ApiExceptionMapper.class)
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
    @Operation(operationId = "note-post")
    @APIResponse(responseCode = "201", description = "the response")
    @Consumes("application/json")
    @Produces("application/json")
    Note post(Note note);
}
