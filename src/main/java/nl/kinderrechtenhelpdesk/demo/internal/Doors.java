package nl.kinderrechtenhelpdesk.demo.internal;

import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.Intake;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The doors through which a played case goes: the same as for a real one. */
@Component
@Profile("demo")
record Doors(
        Intake intake,
        Casework casework,
        CaseHandling handling,
        StructuralFlags flags,
        Conversation conversation,
        RightsAnalysis analysis,
        Advices advices,
        Outcomes outcomes,
        StageClock clock) {}
