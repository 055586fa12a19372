package com.example.shop.api.shop;

import com.example.shop.model.shop.Invoice;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of shop.invoice. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface InvoiceApi {
    /**
     * Get invoice.
     *
     * <p>Read it.
     *
     * @param invoiceId the parameter invoiceId
     * @return If successful, this method returns a {@code 200 OK} response code and a {@link Invoice}
     *     object in the response body.
     * @see "api/invoice-get.md:15"
     */
    @GET
    @Path("/invoices/{invoiceId}")
    @Produces("application/json")
    Invoice get(@PathParam("invoiceId") String invoiceId);
}
