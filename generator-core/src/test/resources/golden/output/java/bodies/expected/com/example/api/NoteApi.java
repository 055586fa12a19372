package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.Note;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.util.List;
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
     * @param top the parameter $top
     * @return The notes.
     * @see "api/note-list.md:20"
     */
    @GET
    @Path("/notes")
    @Produces("application/json")
    CollectionPage<Note> list(@QueryParam("from") String from,
            @QueryParam("$top") @Nullable Integer top);

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

    /**
     * The operation note-post.
     *
     * @param body the body
     * @return the body of the response
     * @see "api/note-post.md:20"
     */
    @POST
    @Path("/notes")
    @Consumes({"image/png", "image/jpeg"})
    @Produces("application/json")
    Note post(InputStream body);

    /**
     * The operation note-content.
     *
     * @param id the parameter id
     * @param ifMatch Required. The etag.
     * @param body the body
     * @return the body of the response
     * @see "api/note-content.md:20"
     */
    @PUT
    @Path("/notes/{id}/content")
    @Consumes("text/plain")
    @Produces("application/json")
    Note content(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            InputStream body);

    /**
     * The operation note-form.
     *
     * @param id the parameter id
     * @param body the body
     * @return the body of the response
     * @see "api/note-form.md:20"
     */
    @POST
    @Path("/notes/{id}/form")
    @Consumes("application/x-www-form-urlencoded")
    @Produces("application/json")
    Note form(@PathParam("id") String id, MultivaluedMap<String, String> body);

    /**
     * The operation note-parts.
     *
     * @param id the parameter id
     * @param body the body, as multipart/form-data
     * @return the body of the response
     * @see "api/note-parts.md:20"
     */
    @POST
    @Path("/notes/{id}/parts")
    @Consumes("multipart/form-data")
    @Produces("application/json")
    Note parts(@PathParam("id") String id, List<EntityPart> body);

    /**
     * The operation note-parts.
     *
     * @param id the parameter id
     * @param body the body, as text/html
     * @return the body of the response
     * @see "api/note-parts.md:20"
     */
    @POST
    @Path("/notes/{id}/parts")
    @Consumes("text/html")
    @Produces("application/json")
    Note parts(@PathParam("id") String id, String body);

    /**
     * The operation note-reply.
     *
     * @param id the parameter id
     * @param request the body
     * @see "api/note-reply.md:20"
     */
    @POST
    @Path("/notes/{id}/reply")
    @Consumes("application/json")
    void reply(@PathParam("id") String id, NoteReplyRequest request);

    /**
     * The operation note-reply.
     *
     * @param id the parameter id
     * @param body the body, as text/plain
     * @see "api/note-reply.md:20"
     */
    @POST
    @Path("/notes/{id}/reply")
    @Consumes("text/plain")
    void reply(@PathParam("id") String id, String body);
}
