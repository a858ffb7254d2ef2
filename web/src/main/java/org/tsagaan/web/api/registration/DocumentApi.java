package org.tsagaan.web.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.ApplicationPapers;
import org.tsagaan.licensing.Applications;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.BodyLimit;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Papers and photographs of one's own applications. Another's do not exist here. */
@Path("/api/v1/applications/{applicationId: [0-9]{1,18}}/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Applications for registrations and licences, by those who apply.")
public class DocumentApi {
    private static final String ONE = "/{documentId: [0-9]{1,18}}";
    private static final String WHICH = "An application of one's own.";
    private static final String PAPER = "A paper of it.";
    private static final Refused FIELDS = Refused.about("file");

    @EJB private Applications applications;
    @EJB private ApplicationPapers papers;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(ApplicationPapers.LARGEST + 64 * 1024)
    @Described(
            value = "Add a paper or photograph to an application",
            more =
                    "While it is a draft or is being corrected. Photographs are drawn anew, so that"
                            + " nothing but the picture is kept.",
            answer = Application.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response addDocument(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            DocumentUpload body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                papers.add(
                                        person,
                                        id,
                                        body.kind(),
                                        body.file().fileName(),
                                        body.file().bytes()),
                                () -> Application.of(applications.read(person, id)),
                                FIELDS,
                                request));
    }

    @DELETE
    @Path(ONE)
    @Described(
            value = "Take a paper out of an application",
            more = "While it is a draft or is being corrected.",
            answer = Application.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Application removeDocument(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @Means(value = PAPER, example = "70111") @PathParam("documentId") long document,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        if (papers.remove(person, id, document) instanceof Outcome.Refused<Long>(var reasons)) {
            throw new FaultException(Refused.STATE.fault(reasons, ReaderLanguage.of(request)));
        }
        return Application.of(applications.read(person, id));
    }

    @GET
    @Path(ONE)
    @Produces({"image/jpeg", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Described(
            value = "Read a paper of an application",
            more = "For its applicant and its officer: image/jpeg or application/pdf, to be saved.",
            media = MediaType.APPLICATION_OCTET_STREAM,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Response readDocument(
            @Means(value = WHICH, example = "70101") @PathParam("applicationId") long id,
            @Means(value = PAPER, example = "70111") @PathParam("documentId") long document,
            @Context HttpServletRequest request) {
        var file = papers.open(callers.require(request), id, document);
        return Response.ok(file.path().toFile(), file.document().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
