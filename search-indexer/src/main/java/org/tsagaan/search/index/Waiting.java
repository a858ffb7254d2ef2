package org.tsagaan.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tsagaan.search.index.Away.Kind;

/**
 * How long an answer is waited for. The client itself never gives up on a server that took the
 * question and fell silent, whatever response timeout it is given; so its answers are futures,
 * waited for here. Giving up cancels the future, which closes its connection: neither a thread nor
 * a place in the pool stays behind.
 *
 * @param most no call takes longer
 */
record Waiting(Duration most) {

    private static final Set<Integer> FAULTS = Set.of(400, 406, 413, 415, 422);

    /**
     * The answer.
     *
     * @throws Away when there was none in time, or it says no
     */
    <T> T forAnswer(CompletableFuture<T> answer) throws Away {
        try {
            return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silence) {
            answer.cancel(true);
            throw silent("did not answer within " + most.toMillis() + " ms", silence);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw silent("was no longer waited for", stopped);
        } catch (ExecutionException failed) {
            throw away(failed.getCause() == null ? failed : failed.getCause());
        } catch (CancellationException closed) {
            throw silent("was no longer waited for", closed);
        }
    }

    private static Away away(Throwable cause) {
        return switch (cause) {
            case ElasticsearchException no -> refused(no.status(), no);
            case ResponseException no -> refused(no.getResponse().getStatusCode(), no);
            default -> silent("does not answer: " + cause.getMessage(), cause);
        };
    }

    private static Away silent(String what, Throwable cause) {
        return new Away(Kind.SILENCE, "Elasticsearch " + what, cause);
    }

    /** Only a fault found with the request itself says something about what it carried. */
    private static Away refused(int status, Throwable cause) {
        return new Away(
                FAULTS.contains(status) ? Kind.REFUSAL : Kind.UNABLE,
                "Elasticsearch refused: " + cause.getMessage(),
                cause);
    }
}
