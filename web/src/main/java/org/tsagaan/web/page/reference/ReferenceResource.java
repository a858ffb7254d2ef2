package org.tsagaan.web.page.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The reference of the API, drawn by Swagger UI from the document that the API serves. */
@Path("/api")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReferenceResource {
    @GET
    public ReferencePage reference() {
        return new ReferencePage();
    }
}
