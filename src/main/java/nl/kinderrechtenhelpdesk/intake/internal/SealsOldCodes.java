package nl.kinderrechtenhelpdesk.intake.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Seals the codes that were there before seals were, before the first request. */
@Component
class SealsOldCodes implements SmartInitializingSingleton {

    private final CodeStore codes;

    SealsOldCodes(CodeStore codes) {
        this.codes = codes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        codes.sealUnsealed();
    }
}
