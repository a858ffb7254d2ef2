package org.tsagaan.payment.adapter;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.tsagaan.payment.model.ProviderAnswer;
import org.tsagaan.payment.model.ProviderAnswer.Declined;
import org.tsagaan.payment.model.ProviderAnswer.Done;
import org.tsagaan.payment.model.ProviderAnswer.Unknown;

/**
 * Calls Stripe and tells apart what was done, what was decisively not done, and what may or may not
 * have been done. Only an answer that Stripe has judged the request itself is decisive: a wrong
 * key, a limit of calls, a clash of idempotency keys say nothing of what an earlier call did.
 */
final class StripeCalls {

    private static final Logger LOG = System.getLogger(StripeCalls.class.getName());

    private StripeCalls() {}

    /** One call of Stripe. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws StripeException;
    }

    static <T> ProviderAnswer<T> answer(Call<T> call) {
        try {
            return new Done<>(call.make());
        } catch (InvalidRequestException | CardException decisive) {
            return new Declined<>(code(decisive), Objects.toString(decisive.getMessage(), ""));
        } catch (StripeException open) {
            return unknown(open);
        } catch (RuntimeException unreadable) {
            return unknown(unreadable);
        }
    }

    private static <T> ProviderAnswer<T> unknown(Exception why) {
        LOG.log(Level.WARNING, "No usable answer of the payment provider: {0}", why.toString());
        return new Unknown<>(why.toString());
    }

    private static String code(StripeException refused) {
        String code = refused.getCode();
        return code == null ? "invalid_request" : code;
    }
}
