package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.SingleValue;
import com.example.model.State;
import com.example.model.Weekdays;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;

/** Operations of microsoft.graph.book. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface BookApi {
    /**
     * list-states.
     *
     * @return The states.
     * <p>Its texts become constants by fromString of {@link State}.
     * @see "api/list-states.md:1"
     */
    @GET
    @Path("/books/states")
    @Produces("application/json")
    CollectionPage<String> listStates();

    /**
     * get-state.
     *
     * @return the body of the response
     * <p>Its texts become constants by fromString of {@link State}.
     * @see "api/get-state.md:1"
     */
    @GET
    @Path("/books/state")
    @Produces("application/json")
    SingleValue<String> getState();

    /**
     * get-days.
     *
     * @return the body of the response
     * <p>Its texts become constants by fromString of {@link Weekdays}.
     * @see "api/get-days.md:1"
     */
    @GET
    @Path("/books/days")
    @Produces("application/json")
    SingleValue<String> getDays();

    /**
     * set-states.
     *
     * @param body the body
     * @see "api/set-states.md:1"
     */
    @PUT
    @Path("/books/states")
    @Consumes("application/json")
    void setStates(List<String> body);

    /**
     * wrap-state.
     *
     * @param request the body
     * @see "api/wrap-state.md:1"
     */
    @POST
    @Path("/books/wrap-state")
    @Consumes("application/json")
    void wrapState(BookWrapStateRequest request);

    /**
     * wrap-states.
     *
     * @param request the body
     * @see "api/wrap-states.md:1"
     */
    @POST
    @Path("/books/wrap-states")
    @Consumes("application/json")
    void wrapStates(BookWrapStatesRequest request);

    /**
     * wrap-title.
     *
     * @param request the body
     * @see "api/wrap-title.md:1"
     */
    @POST
    @Path("/books/wrap-title")
    @Consumes("application/json")
    void wrapTitle(BookWrapTitleRequest request);
}
