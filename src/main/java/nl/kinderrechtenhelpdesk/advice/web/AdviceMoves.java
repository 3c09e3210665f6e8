package nl.kinderrechtenhelpdesk.advice.web;

import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MovePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the page of a case where an advice is submitted, reviewed and sent. */
@Configuration(proxyBeanMethods = false)
class AdviceMoves {

    private static final String WRITING = "/advies";
    private static final String REVIEWING = "/advies/beoordelen";

    @Bean
    static MovePage submitAdvice() {
        return new MovePage(Move.SUBMIT_FOR_REVIEW, WRITING);
    }

    @Bean
    static MovePage approveAdvice() {
        return new MovePage(Move.APPROVE, REVIEWING);
    }

    @Bean
    static MovePage sendAdvice() {
        return new MovePage(Move.SEND, WRITING);
    }
}
