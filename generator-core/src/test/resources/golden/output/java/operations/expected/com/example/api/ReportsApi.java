package com.example.api;

import com.example.model.Kind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import javax.annotation.processing.Generated;

/** Operations of /reports. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface ReportsApi {
    /**
     * The operation reports-activity.
     *
     * @param period the parameter period
     * @param count the parameter count
     * @param kind the parameter kind
     * @return the body of the response
     * @see "api/report.md:20"
     */
    @GET
    @Path("/reports/getActivity(period={period: ('|%27).*('|%27)},count={count},kind='{kind}')")
    @Produces("text/csv")
    InputStream activity(@PathParam("period") StringLiteral period,
            @PathParam("count") Integer count, @PathParam("kind") Kind kind);
}
