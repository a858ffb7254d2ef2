package org.tsagaan.web.page.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Form;

/** Laboratories, what each is accredited for and how that stands, for everybody. */
@Path("/laboratories")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LaboratoriesResource {

    @Inject private LaboratoryCards cards;

    @GET
    public Response list(@Context UriInfo uri, @Context HttpServletRequest request) {
        LaboratoryList list =
                cards.list(
                        Form.of(uri.getQueryParameters()),
                        "/laboratories/",
                        ReaderLanguage.of(request),
                        request);
        return Response.status(list.status()).entity(new LaboratoriesPage(list)).build();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public LaboratoryPage laboratory(
            @PathParam("id") long id, @Context HttpServletRequest request) {
        return new LaboratoryPage(cards.read(id, ReaderLanguage.of(request)));
    }
}
