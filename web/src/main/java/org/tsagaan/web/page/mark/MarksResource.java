package org.tsagaan.web.page.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tsagaan.web.page.Form;

/** The public list of marks and their holders. Nobody signs in for it. */
@Path("/marks")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MarksResource {

    @Inject private MarkLists lists;

    @GET
    public Response list(@Context UriInfo uri, @Context HttpServletRequest request) {
        MarkList list = lists.read(Form.of(uri.getQueryParameters()), "", request);
        return Response.status(list.status()).entity(new MarksPage(list)).build();
    }
}
