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
     * <p>Source: api/list-states.md:1
     *
     * @return The states.
     * <p>Its texts become constants by fromString of {@link State}.
     */
    @GET
    @Path("/books/states")
    @Produces("application/json")
    CollectionPage<String> listStates();

    /**
     * get-state.
     *
     * <p>Source: api/get-state.md:1
     *
     * @return the body of the response
     * <p>Its texts become constants by fromString of {@link State}.
     */
    @GET
    @Path("/books/state")
    @Produces("application/json")
    SingleValue<String> getState();

    /**
     * get-days.
     *
     * <p>Source: api/get-days.md:1
     *
     * @return the body of the response
     * <p>Its texts become constants by fromString of {@link Weekdays}.
     */
    @GET
    @Path("/books/days")
    @Produces("application/json")
    SingleValue<String> getDays();

    /**
     * set-states.
     *
     * <p>Source: api/set-states.md:1
     *
     * @param body the body
     */
    @PUT
    @Path("/books/states")
    @Consumes("application/json")
    void setStates(List<String> body);

    /**
     * wrap-state.
     *
     * <p>Source: api/wrap-state.md:1
     *
     * @param request the body
     */
    @POST
    @Path("/books/wrap-state")
    @Consumes("application/json")
    void wrapState(BookWrapStateRequest request);

    /**
     * wrap-states.
     *
     * <p>Source: api/wrap-states.md:1
     *
     * @param request the body
     */
    @POST
    @Path("/books/wrap-states")
    @Consumes("application/json")
    void wrapStates(BookWrapStatesRequest request);

    /**
     * wrap-title.
     *
     * <p>Source: api/wrap-title.md:1
     *
     * @param request the body
     */
    @POST
    @Path("/books/wrap-title")
    @Consumes("application/json")
    void wrapTitle(BookWrapTitleRequest request);
}
