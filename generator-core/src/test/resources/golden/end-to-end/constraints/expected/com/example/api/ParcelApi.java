package com.example.api;

import com.example.model.Parcel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Operations of microsoft.graph.parcel. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface ParcelApi {
    /**
     * Create parcel.
     *
     * <p>Create a {@link Parcel}.
     *
     * @param parcel the body
     * @return If successful, this method returns a {@code 201 Created} response code and a {@link Parcel}
     *     object in the response body.
     * @see "api/parcel-post.md:16"
     */
    @POST
    @Path("/parcels")
    @Consumes("application/json")
    @Produces("application/json")
    Parcel post(@NotNull @Valid Parcel parcel);

    /**
     * parcel: send.
     *
     * <p>Send a parcel.
     *
     * @param parcelId the parameter parcelId
     * @param clientKey Who sends it. Maximum length is 12 characters.
     * @param request the body
     * @return If successful, this action returns a {@code 200 OK} response code and a {@link Parcel}
     *     object in the response body.
     * @see "api/parcel-send.md:16"
     */
    @POST
    @Path("/parcels/{parcelId}/send")
    @Consumes("application/json")
    @Produces("application/json")
    Parcel send(@PathParam("parcelId") String parcelId,
            @HeaderParam("Client-Key") @Size(max = 12) @Nullable String clientKey,
            @NotNull @Valid ParcelSendRequest request);
}
