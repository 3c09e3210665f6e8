package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** An asker who chose e-mail is to be told that something is there to read. Ids only: the registry of events keeps it until it is handled. */
record AskerToBeTold(CaseId caseId, UUID noticeId) {}
