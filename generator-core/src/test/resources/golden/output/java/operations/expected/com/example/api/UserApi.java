package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.OldThing;
import com.example.model.SingleValue;
import com.example.model.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Operations of microsoft.graph.user. */
@Generated("dev.stubdown.Generator")
@Path("/")
@SuppressWarnings("deprecation")
public interface UserApi {
    /**
     * The operation user-ref.
     *
     * @param id the parameter id
     * @param body the body
     * @see "api/ref.md:20"
     */
    @POST
    @Path("/groups/{id}/members/$ref")
    @Consumes("application/json")
    void ref(@PathParam("id") String id, Object body);

    /**
     * The operation user-get-get-me-photos.
     *
     * @return the body of the response
     * @see "api/photo.md:20"
     */
    @GET
    @Path("/me/photos")
    @Produces("application/json")
    CollectionPage<Object> getMePhotos();

    /**
     * The operation user-get-get-me-photos-.
     *
     * @param size the parameter size
     * @return the body of the response
     * @see "api/photo.md:20"
     */
    @GET
    @Path("/me/photos/{size}")
    @Produces("application/json")
    Object getMePhotosItem(@PathParam("size") String size);

    /**
     * The operation me-settings.
     *
     * @return the body of the response
     * @see "api/settings.md:20"
     */
    @GET
    @Path("/user/settings")
    @Produces("application/json")
    Object meSettings();

    /**
     * List users.
     *
     * <p>Retrieve users.
     *
     * @param select The properties to return.
     * @param top the parameter $top
     * @param consistencyLevel the parameter ConsistencyLevel
     * @return a list of users
     * @see "api/user-list.md:20"
     */
    @GET
    @Path("/users")
    @Produces("application/json")
    CollectionPage<User> list(@QueryParam("$select") @Nullable List<String> select,
            @QueryParam("$top") @Nullable Integer top,
            @HeaderParam("ConsistencyLevel") @Nullable String consistencyLevel);

    /**
     * Create user.
     *
     * @param user the body
     * @return the body of the response
     * @see "api/user-post-users.md:20"
     */
    @POST
    @Path("/users")
    @Consumes("application/json")
    @Produces("application/json")
    User postUsers(User user);

    /**
     * The operation user-delta.
     *
     * @return the body of the response
     * @see "api/user-delta.md:20"
     */
    @GET
    @Path("/users/delta()")
    @Produces("application/json")
    CollectionPage<User> delta();

    /**
     * The operation user-get-duplicate.
     *
     * @param id the parameter id
     * @return the body of the response
     * @see "api/user-get-2.md:20"
     */
    @GET
    @Path("/users/{id}")
    @Produces("application/json")
    User getDuplicate(@PathParam("id") String id);

    /**
     * The operation user-multipart.
     *
     * @param id the parameter id
     * @param body the body
     * @return the body of the response
     * @see "api/up.md:20"
     */
    @POST
    @Path("/users/{id}/upload")
    @Consumes("multipart/form-data")
    @Produces("application/json")
    OldThing multipart(@PathParam("id") String id, List<EntityPart> body);

    /**
     * The operation user-delete.
     *
     * @param userId the parameter user-id
     * @see "api/user-delete.md:20"
     * @deprecated The documentation marks it as deprecated.
     */
    @DELETE
    @Path("/users/{userId}")
    @Deprecated
    void delete(@PathParam("userId") String userId);

    /**
     * The operation user-update.
     *
     * @param userId the parameter user-id
     * @param user the body
     * @return the body of the response
     * @see "api/user-update.md:20"
     */
    @PATCH
    @Path("/users/{userId}")
    @Consumes("application/json")
    @Produces("application/json")
    User update(@PathParam("userId") String userId, User user);

    /**
     * The operation user-addpassword.
     *
     * @param userId the parameter user-id
     * @param request the body
     * @return the body of the response
     * @see "api/user-addpassword.md:20"
     */
    @POST
    @Path("/users/{userId}/addPassword")
    @Consumes("application/json")
    @Produces("application/json")
    SingleValue<String> addPassword(@PathParam("userId") String userId,
            UserAddPasswordRequest request);

    /**
     * The operation user-assignlicense.
     *
     * @param userId the parameter user-id
     * @param request the body
     * @return the body of the response
     * @see "api/user-assignlicense.md:20"
     */
    @POST
    @Path("/users/{userId}/assignLicense")
    @Consumes("application/json")
    @Produces("application/json")
    User assignLicense(@PathParam("userId") String userId, UserAssignLicenseRequest request);

    /**
     * The operation user-invite.
     *
     * @param userId the parameter user-id
     * @param request the body
     * @see "api/user-invite.md:20"
     */
    @POST
    @Path("/users/{userId}/invite")
    @Consumes("application/json")
    void invite(@PathParam("userId") String userId, UserInviteRequest request);

    /**
     * The operation user-getphoto.
     *
     * @param userId the parameter user-id
     * @return the body of the response
     * @see "api/user-getphoto.md:20"
     */
    @GET
    @Path("/users/{userId}/photo/$value")
    @Produces("image/jpeg")
    InputStream getphoto(@PathParam("userId") String userId);

    /**
     * The operation user-setphoto.
     *
     * @param userId the parameter user-id
     * @param body the body
     * @see "api/user-setphoto.md:20"
     */
    @PUT
    @Path("/users/{userId}/photo/$value")
    @Consumes("image/jpeg")
    void setphoto(@PathParam("userId") String userId, InputStream body);
}
