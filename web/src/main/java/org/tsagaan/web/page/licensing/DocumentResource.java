package org.tsagaan.web.page.licensing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.licensing.ApplicationField.Step;
import org.tsagaan.licensing.ApplicationPapers;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.licensing.Applications;
import org.tsagaan.licensing.DocumentFile;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.web.frame.BodyLimit;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;

/** Papers and photographs of an application: added, taken out, and handed out to be saved. */
@Path("/applications/{id: [0-9]{1,18}}/documents")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DocumentResource {

    private static final int LARGEST_BODY = 12 * 1024 * 1024;
    private static final int WRONG = 422;

    @EJB private Applications applications;
    @EJB private ApplicationPapers papers;
    @Inject private LicensingChoices choices;
    @Inject private Visitors visitors;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST_BODY)
    public Response add(
            @PathParam("id") long id, List<EntityPart> parts, @Context HttpServletRequest request)
            throws IOException {
        Person person = person(request);
        String kindName = "";
        String fileName = "";
        byte[] file = {};
        for (EntityPart part : parts) {
            try (InputStream content = part.getContent()) {
                if (part.getName().equals("kind")) {
                    kindName = new String(content.readNBytes(60), UTF_8);
                } else if (part.getName().equals("file")) {
                    fileName = part.getFileName().orElse("");
                    file = content.readAllBytes();
                }
            }
        }
        Optional<DocumentKind> known = kind(kindName);
        if (known.isEmpty()) {
            return refused(
                    person, id, "papers", List.of(Refusal.of("licensing.no_such_paper")), request);
        }
        DocumentKind kind = known.get();
        return switch (papers.add(person, id, kind, fileName, file)) {
            case Outcome.Done<Long> done ->
                    to(StepPage.address(id, Step.PAPERS) + "#document-" + kind);
            case Outcome.Refused<Long>(var reasons) ->
                    refused(person, id, "document-" + kind, reasons, request);
        };
    }

    @POST
    @Path("/{document: [0-9]{1,18}}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("id") long id,
            @PathParam("document") long document,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        return switch (papers.remove(person, id, document)) {
            case Outcome.Done<Long> done -> to(StepPage.address(id, Step.PAPERS));
            case Outcome.Refused<Long>(var reasons) -> refused(person, id, "", reasons, request);
        };
    }

    /** Only ever to be saved, never to be shown within a page of ours. */
    @GET
    @Path("/{document: [0-9]{1,18}}")
    public Response open(
            @PathParam("id") long id,
            @PathParam("document") long document,
            @Context HttpServletRequest request) {
        DocumentFile file = papers.open(person(request), id, document);
        String type = file.document().mediaType();
        String name = file.document().kind() + "-" + document + ending(type);
        return Response.ok(file.path().toFile(), type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\""
                                + name
                                + "\"; filename*=UTF-8''"
                                + URLEncoder.encode(file.document().fileName(), UTF_8)
                                        .replace("+", "%20"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response refused(
            Person person,
            long id,
            String field,
            List<Refusal> reasons,
            HttpServletRequest request) {
        ApplicationView view = applications.read(person, id);
        if (!view.state().isEditable()) {
            return to("/applications/" + id);
        }
        Language language = ReaderLanguage.of(request);
        List<Step> steps = Step.listFor(view.kind(), view.producerKind());
        return Response.status(WRONG)
                .entity(
                        new StepPage(
                                view,
                                steps,
                                Step.PAPERS,
                                List.of(),
                                Form.blank()
                                        .refusing(
                                                reasons.stream().map(r -> r.about(field)).toList()),
                                choices.divisions(language),
                                choices.categories(language),
                                choices.parks(language)))
                .build();
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "application");
    }

    private static Optional<DocumentKind> kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(k -> k.name().equals(name.strip()))
                .findFirst();
    }

    private static String ending(String type) {
        return type.equals("application/pdf") ? ".pdf" : ".jpg";
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
