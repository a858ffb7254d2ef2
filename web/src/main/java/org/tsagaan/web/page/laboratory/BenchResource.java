package org.tsagaan.web.page.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.ResultSheets;
import org.tsagaan.web.frame.BodyLimit;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SentForm;
import org.tsagaan.web.page.SignInFirst;

/** A request on the laboratory's desk: receive, enter, import, verify, sign, send back, decline. */
@Path("/laboratory/requests/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class BenchResource {

    /** One byte more than a sheet may have, so that a larger one is told from one cut short. */
    private static final int LARGEST = 4 * ResultSheets.LARGEST + 1;

    /** Four photographs of eight megabytes, and what is around them. */
    private static final int LARGEST_BODY = 33 * 1024 * 1024;

    @Inject private BenchPages pages;
    @Inject private Visitors visitors;

    @GET
    public Response read(@PathParam("id") long id, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> Response.ok(pages.page(person, id)).build())
                .orElseGet(() -> SignInFirst.response("/laboratory/requests/" + id));
    }

    /** Whoever reloads what was answered to a form comes back to the request. */
    @GET
    @Path("/{verb: receive|results|sign|send-back|decline|sheet|photos}")
    public Response again(@PathParam("id") long id) {
        return Response.seeOther(URI.create("/laboratory/requests/" + id)).build();
    }

    @POST
    @Path("/{verb: receive|results|sign|send-back|decline}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") long id,
            @PathParam("verb") String verb,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        return pages.change(person(request), id, verb, Form.of(sent), List.of());
    }

    /** The same with photographs, as a form sends them. */
    @POST
    @Path("/{verb: receive|results|sign|send-back|decline}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST_BODY)
    public Response changeWithPhotos(
            @PathParam("id") long id,
            @PathParam("verb") String verb,
            List<EntityPart> parts,
            @Context HttpServletRequest request)
            throws IOException {
        SentForm sent = SentForm.read(parts, "photo");
        return pages.change(person(request), id, verb, sent.form(), sent.files());
    }

    /** Adds a photograph to a sample that was received without. */
    @POST
    @Path("/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST_BODY)
    public Response photograph(
            @PathParam("id") long id, List<EntityPart> parts, @Context HttpServletRequest request)
            throws IOException {
        return pages.photograph(person(request), id, SentForm.read(parts, "photo"));
    }

    /** Fills the form from a sheet of a laboratory system; nothing is kept before it is sent. */
    @POST
    @Path("/sheet")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sheet(
            @PathParam("id") long id, List<EntityPart> parts, @Context HttpServletRequest request)
            throws IOException {
        Person person = person(request);
        String sheet = "";
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                try (InputStream content = part.getContent()) {
                    sheet = new String(content.readNBytes(LARGEST), UTF_8);
                }
            }
        }
        return pages.fill(person, id, sheet);
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "request");
    }
}
