package com.example.api.callrecords;

import com.example.model.callrecords.CallRecord;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Operations of microsoft.graph.callRecords.callRecord. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface CallRecordApi {
    /**
     * The operation callrecords-callrecord-get.
     *
     * @param id the parameter id
     * @return the body of the response
     * @see "api/callrecord-get.md:20"
     */
    @GET
    @Path("/communications/callRecords/{id}")
    @Produces("application/json")
    CallRecord callRecordsCallRecordGet(@PathParam("id") UUID id);
}
