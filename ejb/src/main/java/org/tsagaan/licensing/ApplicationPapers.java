package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.CleanFile;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.StoredFiles;
import org.tsagaan.kernel.VisibleText;
import org.tsagaan.licensing.adapter.ApplicationReads;
import org.tsagaan.licensing.adapter.DocumentRows;
import org.tsagaan.licensing.adapter.StoredApplications;
import org.tsagaan.licensing.model.RegistrationApplication;

/**
 * Papers and photographs of applications. What a file is is told by its bytes, never by its name;
 * photographs are drawn anew, so that nothing but the picture is kept. Only the applicant and the
 * officer on whose desk the application is can read them.
 */
@Stateless
public class ApplicationPapers {

    /** Most bytes of one file as it is sent. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST = 30;

    /** Removed papers count too: their files stay. */
    private static final long MOST_A_DAY = 200L * 1024 * 1024;

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LONGEST_NAME = 120;

    @Inject private StoredApplications applications;
    @Inject private ApplicationReads reads;
    @Inject private DocumentRows rows;
    @Inject private StoredFiles files;
    @EJB private ReviewDesk desk;
    @Inject private MarketClock clock;

    /**
     * Adds a paper to a draft, or to what is being corrected.
     *
     * @param fileName as the applicant's device calls it
     * @return id of the document
     * @throws NotFound unless the application is the person's
     */
    public Outcome<Long> add(
            Person person, long applicationId, DocumentKind kind, String fileName, byte[] bytes) {
        RegistrationApplication application = own(person, applicationId);
        Refusals refusals = editable(application);
        refusals.unless(
                reads.listDocuments(applicationId).size() < MOST,
                Refusal.of("licensing.too_many_documents", MOST).about("file"));
        refusals.unless(
                rows.bytesSince(person, clock.now().minus(A_DAY)) + bytes.length <= MOST_A_DAY,
                Refusal.of("licensing.too_much_today", MOST_A_DAY / 1024 / 1024).about("file"));
        refusals.unless(bytes.length > 0, Refusal.of("licensing.no_file").about("file"));
        refusals.unless(
                bytes.length <= LARGEST,
                Refusal.of("licensing.file_too_large", LARGEST / 1024 / 1024).about("file"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        Optional<CleanFile> clean = CleanFile.of(bytes);
        if (clean.isEmpty()) {
            return Outcome.refused(Refusal.of("licensing.not_a_picture").about("file"));
        }
        String digest = files.store(clean.get().bytes());
        return Outcome.done(
                rows.add(
                        new DocumentRows.NewDocument(
                                applicationId, kind, shown(fileName), clean.get(), digest),
                        person,
                        clock.now()));
    }

    /** Takes a paper out again; the file stays as evidence of what was once shown. */
    public Outcome<Long> remove(Person person, long applicationId, long documentId) {
        RegistrationApplication application = own(person, applicationId);
        filed(applicationId, documentId);
        Refusals refusals = editable(application);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        rows.remove(applicationId, documentId, person, clock.now());
        return Outcome.done(documentId);
    }

    /**
     * A paper of an application, for its applicant or its officer.
     *
     * @throws NotFound for anybody else, and when the document is not of that application
     */
    public DocumentFile open(Person person, long applicationId, long documentId) {
        boolean mine =
                reads.find(applicationId)
                        .map(owned -> OwnApplications.isOf(person, owned))
                        .orElse(false);
        if (!mine) {
            desk.read(person, applicationId);
        }
        var found = filed(applicationId, documentId);
        return new DocumentFile(found.document(), files.path(found.digest()));
    }

    private ApplicationReads.Filed filed(long applicationId, long documentId) {
        return reads.listDocuments(applicationId).stream()
                .filter(d -> d.document().id() == documentId)
                .findFirst()
                .orElseThrow(() -> new NotFound("document"));
    }

    private RegistrationApplication own(Person person, long id) {
        return OwnApplications.require(person, applications.lock(id));
    }

    private static Refusals editable(RegistrationApplication application) {
        return new Refusals()
                .unless(
                        application.state().isEditable(),
                        Refusal.of("licensing.application_not_now", application.state()));
    }

    /** A name that fits on a line and into a header; what can not is left out of it. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String line =
                last.codePoints()
                        .filter(c -> VisibleText.isOneLine(Character.toString(c)))
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .limit(LONGEST_NAME)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip();
        return VisibleText.isIn(line) ? line : "—";
    }
}
