package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.adapter.RequestPages;
import org.tsagaan.inspection.adapter.SamplePhotoRows;
import org.tsagaan.inspection.adapter.StoredRequests;
import org.tsagaan.inspection.model.InspectionRequest;
import org.tsagaan.inspection.model.SealedPicture;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.StoredFiles;

/**
 * Photographs of sealed samples: added by the laboratory when the sample comes, or until it has
 * measured something; seen by the producer, the laboratory and officials over the producer.
 */
@Stateless
public class SamplePhotos {

    /** Most photographs of one sample. */
    public static final int MOST = 4;

    /** Most bytes of one as it is sent. */
    public static final int LARGEST = 8 * 1024 * 1024;

    @Inject private SamplePhotoRows rows;
    @Inject private RequestPages pages;
    @Inject private StoredRequests requests;
    @Inject private StoredFiles files;
    @EJB private InspectionRequests asked;

    /**
     * The file of a photograph, a JPEG.
     *
     * @param digest of its bytes
     */
    public record Opened(Path path, String digest) {}

    /**
     * Adds a photograph of a sample that was received.
     *
     * @return its id; refused with {@code inspection.not_to_photograph} once something was
     *     measured, and as {@link SealedPicture#draw} says
     * @throws NotFound when there is no such request, or the person is no analyst of its laboratory
     */
    public Outcome<Long> add(Person analyst, long requestId, byte[] sent) {
        InspectionRequest request = requests.lock(requestId);
        if (!analyst.actsFor(request.laboratoryId(), Role.ANALYST)) {
            throw new NotFound("request");
        }
        if (request.state() != RequestState.RECEIVED || request.reportId() != null) {
            return Outcome.refused(Refusal.of("inspection.not_to_photograph", request.state()));
        }
        int known = rows.count(requestId);
        return switch (SealedPicture.draw(List.of(sent), known)) {
            case Outcome.Done<List<SealedPicture>>(var drawn) ->
                    Outcome.done(rows.keep(analyst, requestId, known + 1, drawn.getFirst()));
            case Outcome.Refused<List<SealedPicture>>(var reasons) -> Outcome.refused(reasons);
        };
    }

    /**
     * A photograph of a sample.
     *
     * @throws NotFound when that request has none such, or it is not the person's to see
     */
    public Opened open(Person person, long requestId, long photoId, boolean small) {
        InspectionRequestView request =
                pages.find(requestId)
                        .filter(found -> maySee(person, found))
                        .orElseThrow(() -> new NotFound("photo"));
        SamplePhotoRows.Files kept =
                rows.find(request.id(), photoId).orElseThrow(() -> new NotFound("photo"));
        String digest = small ? kept.small() : kept.large();
        return new Opened(files.path(digest), digest);
    }

    private boolean maySee(Person person, InspectionRequestView request) {
        return person.actsFor(request.laboratoryId(), Role.ANALYST)
                || person.actsFor(request.laboratoryId(), Role.APPROVER)
                || asked.mayAsk(person, request.lotId());
    }
}
