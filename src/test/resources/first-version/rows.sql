-- What the first version wrote for an administrator, a lawyer, a coordinator, somebody who was invited, and two questions of children.
-- All of it is made up; key.json beside it opens it and nothing else.

-- rows that were there are put back as they were, which the guards of the audit trail do not let anybody do
set session_replication_role = replica;

insert into privacy.key_proof (one, sealed) select one, sealed from json_populate_recordset(null::privacy.key_proof, '[
{"one":true,"sealed":"\\x01226c1e767e2258513672f80d31469b25db4a4d2076d1e93fd967d698eb7700a317e43078c92c8589ffba3b6ec19d43db8e52f9b450679b3f73192354874fc7698ac3a3172c01"}
]');

insert into staff.account (id, email, name, roles, password_hash, totp_sealed, totp_last_step, active, created_at, last_signed_in_at, version) select id, email, name, roles, password_hash, totp_sealed, totp_last_step, active, created_at, last_signed_in_at, version from json_populate_recordset(null::staff.account, '[
{"id":"01a218c6-dee3-70dc-bd14-156df945c978","email":"beheer@helpdesk.example","name":"Sanne Bakker","roles":["ADMINISTRATOR"],"password_hash":"$argon2id$v=19$m=19456,t=2,p=1$42gEJx5QHjUAVfL9c8+NYQ$sUw0hHsuV/QqMOcRVtOOSJwCHHs4SiBXPkSG/eWwtVc","totp_sealed":"\\x01a7fad04a2e8be3ca89e7e79db977e6ca0e204be2016819086dd9e58e4f736088094ec93f3f8699304b2894d40ae252bfb70a2575","totp_last_step":0,"active":true,"created_at":"2026-11-26T16:53:59.246172+00:00","last_signed_in_at":"2026-11-26T16:54:00.864462+00:00","version":0},
{"id":"01a218c7-42cb-7575-a434-8803cac28028","email":"coordinator@helpdesk.example","name":"Noor Visser","roles":["COORDINATOR"],"password_hash":"$argon2id$v=19$m=19456,t=2,p=1$E74TVl6Vw6dq8SGxyt4Xrg$HC6+XKuEhVwKbVfryso4CivgYGmn1oHNCD3Z20BElrs","totp_sealed":"\\x01a7fad04a4ac5723f5354c6351bfd356d7b50d57e8888ead0bf0b359071aaa3ee2038922841fb0010c2309b599557d94e4af9e215","totp_last_step":0,"active":true,"created_at":"2026-11-26T16:54:01.986423+00:00","last_signed_in_at":null,"version":0},
{"id":"01a218c7-41c0-710e-b2aa-327a5eee761e","email":"jurist@helpdesk.example","name":"Joris de Wit","roles":["LAWYER"],"password_hash":"$argon2id$v=19$m=19456,t=2,p=1$aebbN+na3cTsj4mxVI4a2Q$Moti84N7ecudONSKPsqpTuUvmmFUB0dTukQ0AJGBa4g","totp_sealed":"\\x01a7fad04a9b33b09b63398763a1bba00a06f205df06341ce046cb428303676ed27c50f402d1b2666a47f1f9748b0bfdf5f8e0a43d","totp_last_step":0,"active":true,"created_at":"2026-11-26T16:54:01.638201+00:00","last_signed_in_at":"2026-11-26T16:54:02.520287+00:00","version":0}
]');

insert into staff.known_browser (token_hash, staff_id, last_used_at) select token_hash, staff_id, last_used_at from json_populate_recordset(null::staff.known_browser, '[
{"token_hash":"\\x06c21fff44937eda7265e9ef2b5fb8f63e41f5abbcf3a49d86dca813a34e3753","staff_id":"01a218c6-dee3-70dc-bd14-156df945c978","last_used_at":"2026-11-26T16:54:00.932357+00:00"},
{"token_hash":"\\xd8fe6548505741dd0eec45ee27d8f39bb0b720a235fc19d4df58691a2053536e","staff_id":"01a218c7-41c0-710e-b2aa-327a5eee761e","last_used_at":"2026-11-26T16:54:02.526322+00:00"}
]');

insert into staff.setup_link (token_hash, staff_id, purpose, email, name, roles, password_hash, totp_sealed, made_at, expires_at) select token_hash, staff_id, purpose, email, name, roles, password_hash, totp_sealed, made_at, expires_at from json_populate_recordset(null::staff.setup_link, '[
{"token_hash":"\\x378076b915c403b338878ca733bc0cd73818a44f0e8406f597c2b0612b55441f","staff_id":"01a218c7-4452-70c0-919d-0f6ebf9b32e9","purpose":"COLLEAGUE","email":"later@helpdesk.example","name":"Nog Niet","roles":["LAWYER"],"password_hash":null,"totp_sealed":null,"made_at":"2026-11-26T16:54:02.067897+00:00","expires_at":"2026-11-27T16:54:02.067897+00:00"}
]');

insert into intake.question (case_id, channel, language, asker, age_band, municipality, bodies, situations, decision_date, urgent, contact_way, asked_at, question, happened, child_name, contact_address, safe_hours) select case_id, channel, language, asker, age_band, municipality, bodies, situations, decision_date, urgent, contact_way, asked_at, question, happened, child_name, contact_address, safe_hours from json_populate_recordset(null::intake.question, '[
{"case_id":"01a218c7-4f17-73c1-9644-3e77fea1a76b","channel":"WEB","language":"nl","asker":"CHILD","age_band":"UNKNOWN","municipality":null,"bodies":[],"situations":[],"decision_date":null,"urgent":false,"contact_way":"CODE_ONLY","asked_at":"2026-11-26T16:54:05.413232+00:00","question":"\\x0106a574fdd38641a1625d97775ad239c20b75de1db2a3bfe70496fc02aaad3b2d11a809218c8c25fc1d588b18d55ad6e21ce8b2f7b90a457a32724b6dec3aba22113f2aedcd1df527dfe570aa62ef80526a55c554409e50670fa8fe1ac860a511","happened":null,"child_name":null,"contact_address":null,"safe_hours":null},
{"case_id":"01a218c7-9637-7329-8f21-1e323a1b58c7","channel":"WEB","language":"nl","asker":"CHILD","age_band":"UNKNOWN","municipality":null,"bodies":[],"situations":[],"decision_date":"2026-11-02","urgent":false,"contact_way":"CODE_ONLY","asked_at":"2026-11-26T16:54:23.069295+00:00","question":"\\x01b92b0cf566f6a59c9ef59832a2777d5405fc55a131c03665938f6adb340fb841a1cd34a8ba054bda269f49217be808b3682f66fce78a393e051a0c05b2a16a106051588a249beb49a5938bc015e634f62476ddf8a3ae67eed384b2a6e6918261","happened":null,"child_name":null,"contact_address":null,"safe_hours":null}
]');

insert into intake.asker_code (code_hash, case_id) select code_hash, case_id from json_populate_recordset(null::intake.asker_code, '[
{"code_hash":"\\x33402bc87e9a8d2103522c3206cbcfce3bd8648dd46aa859b827395860629469","case_id":"01a218c7-4f17-73c1-9644-3e77fea1a76b"},
{"code_hash":"\\xe5b25d76cf14b10039b05e7fba8794f6c28db503aa9b7be4eb7e65c0d80b6dc3","case_id":"01a218c7-9637-7329-8f21-1e323a1b58c7"}
]');

insert into privacy.case_key (case_id, wrapped, created_at) select case_id, wrapped, created_at from json_populate_recordset(null::privacy.case_key, '[
{"case_id":"01a218c7-4f17-73c1-9644-3e77fea1a76b","wrapped":"\\x128b0101226c1e76e57c8ec0ce3d226d724e507992ee48bb14adf68eaca07ab824dc50a0d119013241d3c1eca23f83197ba21d2c87768e0c77bb47294ab5da7ea973264e190c0fb80413f525c171552a05ee4dfd0cf6a5aecf74cee11e0d67062fc2afc6e12419c14e9ba4e8b4fa8583b343b481e300da4d1ecf77d8b9d52943b1b9ebef53b633491d14544b727e","created_at":"2026-11-26T16:54:05.437294+00:00"},
{"case_id":"01a218c7-9637-7329-8f21-1e323a1b58c7","wrapped":"\\x128d0101226c1e76b4767bb84bec22ab9a80f2ee3f40647fb25f535cd7cbd00a6adb43291b88854db46b5bdc06086fea6a5e20ca825ce5f6d0464e8a2bfb3ade52c103249c1e80f8ea6e96e46a225f29337c3e3159349c10c6f56272b554cbb409df03380923ff56beadff490479ef9ac215cda3d6774a60d886b320873223ffafe600f033fde15e811d1c9579599298","created_at":"2026-11-26T16:54:23.071692+00:00"}
]');

insert into privacy.blind_index (case_id, words) select case_id, words from json_populate_recordset(null::privacy.blind_index, '[
{"case_id":"01a218c7-4f17-73c1-9644-3e77fea1a76b","words":[-5986722047546541279,-4902204773636669207,-1832233314873204539,-1458797836333198938,777224311894259956,3991507174741244108,5766185417661391161,6138556013070683045,8370002107136237482]},
{"case_id":"01a218c7-9637-7329-8f21-1e323a1b58c7","words":[-6579134688530408184,-5506077733256249167,-1832233314873204539,4833111153944133547,5766185417661391161,6138556013070683045,8306017015561665254,8370002107136237482]}
]');

insert into casework.number_counter (year, last) select year, last from json_populate_recordset(null::casework.number_counter, '[
{"year":2026,"last":2}
]');

insert into casework.case_file (case_id, number, fact_id, status, asker, age_band, residence, theme, municipality, province, bodies, situations, outcome, urgent, decision_date, term, received_at, accepted_at, answered_at, closed_at, moved_at, handler, follow_up_on, erased_at, version) select case_id, number, fact_id, status, asker, age_band, residence, theme, municipality, province, bodies, situations, outcome, urgent, decision_date, term, received_at, accepted_at, answered_at, closed_at, moved_at, handler, follow_up_on, erased_at, version from json_populate_recordset(null::casework.case_file, '[
{"case_id":"01a218c7-4f17-73c1-9644-3e77fea1a76b","number":"KR-2026-000001","fact_id":"268f266e-7870-4f8a-9c08-f7270c642046","status":"RECEIVED","asker":"CHILD","age_band":"UNKNOWN","residence":"UNKNOWN","theme":null,"municipality":null,"province":null,"bodies":[],"situations":[],"outcome":null,"urgent":false,"decision_date":null,"term":null,"received_at":"2026-11-26T16:54:05.413232+00:00","accepted_at":null,"answered_at":null,"closed_at":null,"moved_at":"2026-11-26T16:54:05.413232+00:00","handler":null,"follow_up_on":null,"erased_at":null,"version":0},
{"case_id":"01a218c7-9637-7329-8f21-1e323a1b58c7","number":"KR-2026-000002","fact_id":"3cc46061-5305-4ee2-98aa-9ab3da754b1a","status":"RECEIVED","asker":"CHILD","age_band":"UNKNOWN","residence":"UNKNOWN","theme":null,"municipality":null,"province":null,"bodies":[],"situations":[],"outcome":null,"urgent":false,"decision_date":"2026-11-02","term":"2026-12-14","received_at":"2026-11-26T16:54:23.069295+00:00","accepted_at":null,"answered_at":null,"closed_at":null,"moved_at":"2026-11-26T16:54:23.069295+00:00","handler":null,"follow_up_on":null,"erased_at":null,"version":0}
]');

insert into signals.case_progress (fact_id, asker, urgent, received_at, status, since, answered_at) select fact_id, asker, urgent, received_at, status, since, answered_at from json_populate_recordset(null::signals.case_progress, '[
{"fact_id":"268f266e-7870-4f8a-9c08-f7270c642046","asker":"CHILD","urgent":false,"received_at":"2026-11-26T16:54:05.413232+00:00","status":"RECEIVED","since":"2026-11-26T16:54:05.413232+00:00","answered_at":null},
{"fact_id":"3cc46061-5305-4ee2-98aa-9ab3da754b1a","asker":"CHILD","urgent":false,"received_at":"2026-11-26T16:54:23.069295+00:00","status":"RECEIVED","since":"2026-11-26T16:54:23.069295+00:00","answered_at":null}
]');

insert into privacy.audit_entry (lane, number, at, actor, action, case_id, mac) select lane, number, at, actor, action, case_id, mac from json_populate_recordset(null::privacy.audit_entry, '[
{"lane":39,"number":1,"at":"2026-11-26T16:53:59.344897+00:00","actor":"staff:01a218c6-dee3-70dc-bd14-156df945c978","action":"STAFF_CHANGED","case_id":null,"mac":"\\x01aa9aa37c8bf0734ecab1ab403f18dde5096d04cf852d5342e66de94d4307a95dd99607ba"},
{"lane":26,"number":1,"at":"2026-11-26T16:54:00.896394+00:00","actor":"staff:01a218c6-dee3-70dc-bd14-156df945c978","action":"STAFF_SIGNED_IN","case_id":null,"mac":"\\x01aa9aa37c48b03043ca0e3473a4d15d3f3c2232a5a37336893ef82e6f37adb8677ab0ad32"},
{"lane":39,"number":2,"at":"2026-11-26T16:54:01.413794+00:00","actor":"staff:01a218c6-dee3-70dc-bd14-156df945c978","action":"STAFF_CHANGED","case_id":null,"mac":"\\x01aa9aa37c3760c836349ab236694a58f8f031722f7182e61b60e46bb31ba6be9243c762e7"},
{"lane":39,"number":3,"at":"2026-11-26T16:54:01.641191+00:00","actor":"staff:01a218c7-41c0-710e-b2aa-327a5eee761e","action":"STAFF_CHANGED","case_id":null,"mac":"\\x01aa9aa37c39194ea6891b80f5854bb3b87ad56020d84c8ecbc8e55a0cbcc779f9d6ea6c2a"},
{"lane":39,"number":4,"at":"2026-11-26T16:54:01.677666+00:00","actor":"staff:01a218c6-dee3-70dc-bd14-156df945c978","action":"STAFF_CHANGED","case_id":null,"mac":"\\x01aa9aa37c2eb77b539da94e3baa5eedbc376f6fdfd4eefceea7a63b66cbf78ebfa18f9cda"},
{"lane":39,"number":5,"at":"2026-11-26T16:54:01.989339+00:00","actor":"staff:01a218c7-42cb-7575-a434-8803cac28028","action":"STAFF_CHANGED","case_id":null,"mac":"\\x01aa9aa37c9cfae855de1159df110806e3c46698f3d1323f2f8c167aa170119f01b13bef31"},
{"lane":39,"number":6,"at":"2026-11-26T16:54:02.071778+00:00","actor":"staff:01a218c6-dee3-70dc-bd14-156df945c978","action":"STAFF_CHANGED","case_id":null,"mac":"\\x01aa9aa37c9cc000a96716c0034de74ac3b6ffaf924bf4dbec61cb5997b582172e4796eab9"},
{"lane":39,"number":7,"at":"2026-11-26T16:54:02.525104+00:00","actor":"staff:01a218c7-41c0-710e-b2aa-327a5eee761e","action":"STAFF_SIGNED_IN","case_id":null,"mac":"\\x01aa9aa37cf51a1d6ef631aa4ad964ac255e3b5aecc08e84055b053daa202c180a79e9559d"},
{"lane":39,"number":8,"at":"2026-11-26T16:54:05.465682+00:00","actor":"asker:01a218c7-4f17-73c1-9644-3e77fea1a76b","action":"QUESTION_ASKED","case_id":"01a218c7-4f17-73c1-9644-3e77fea1a76b","mac":"\\x01aa9aa37c5bac29134d9036bdea62685dcbcab859d11900bee516edda3426684c0e887ae8"},
{"lane":39,"number":9,"at":"2026-11-26T16:54:23.076888+00:00","actor":"asker:01a218c7-9637-7329-8f21-1e323a1b58c7","action":"QUESTION_ASKED","case_id":"01a218c7-9637-7329-8f21-1e323a1b58c7","mac":"\\x01aa9aa37cb57f9cb533700edbaf4e35d54af1a65f1d6820c851feb89fa651fbb3207a38a3"}
]');

update privacy.audit_lane lane set entries = was.entries, head = was.head, seal = was.seal
 from json_populate_recordset(null::privacy.audit_lane, '[
{"lane":0,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cd8471343db34205a4d6eca7fa2d051188b12a6fe466134ee45cc9fd73884ca4a"},
{"lane":1,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cb7c5bede347ad76beb725082cca2b379c7b4107a86f4cfb75199c0271c56317c"},
{"lane":2,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c1ad46789771ef8179242d49db555ae12d5988e7caba43117a8ad4b661fc0d04d"},
{"lane":3,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cc768ef257ef8c46667a3d277624cc351a0dfa06332190ba395c5c214b604af8b"},
{"lane":4,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c56f414878812f9c2a207ae82cb6fe5e8dd8233259dad8f0f68da9638efcf700f"},
{"lane":5,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c2d673e4682888a081f9f2b6bae5fe4038b73b8ec5ed8be033e98c56ddf94361b"},
{"lane":6,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c44007209b924c3773db1b2ecc91e2c4c58049e40e234d58968025113cc722bd0"},
{"lane":7,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c9c909dd011489b0f8512f05e5b1256515004b64d644a85b461aadafea3c6cc1f"},
{"lane":8,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cc772a740d367d4eed6ca1984e8541c85851cb316261b5f0a343b496456e3e527"},
{"lane":9,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c448f471a5178f785a63dd0e622f7aaf70a0dd718d7300544f0fdec858acec38d"},
{"lane":10,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c277895518c1600bf1dc2882231c6c3bec5c689f844c0e9bc8e4e76965d5986ae"},
{"lane":11,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cb5cad45a7a52519acd7915bec1b576ac1649d968b9d44299ee349247ec175e9a"},
{"lane":12,"entries":0,"head":"\\x","seal":"\\x01aa9aa37ca762d78e2b8b12d44aac660fa521f42721fb596cdd5f1e9ee8e9b2aba0a49757"},
{"lane":13,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cfea842f87cc493fdfcdcd2650141f54e9b0026be095a1aa3c4a3e5a77c20bb17"},
{"lane":14,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c2945b2379b7d52fb7c1e5bc6907d22b2df0308a25f80ade250be683983f3582e"},
{"lane":15,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c64031f54bcb861b0c47e3099e70db02f93e44181b79a239ccf8a28df42b14744"},
{"lane":16,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c6736035d1c26c1b3e9253b9875b289421f018e3f44cb223faf15af92cc35648f"},
{"lane":17,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c3233008c271006663a7db221ffee149a8cc1d148fbc5812a59c4495f9fbb340d"},
{"lane":18,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c43e8c060ba916b502ecb9ac993c75a37700050e95da79fa02b26da09e5d317ab"},
{"lane":19,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cf4e49cddd42077114af3e431cee96b7eabb7604039e225ce89d002f7fff88765"},
{"lane":20,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c8af4aebef6b313ae1a2ea7880c38839d9e7da30acb685d4249825bfbb78d6e10"},
{"lane":21,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cdb45ddcd9a2f909e861c7d84a34c9ec4b87a74380665e02a89e4092566f1d1bc"},
{"lane":22,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c28835761ecbf510a7ec0b3d1aafcf1b7944d0024df9c16eddd209acc6c47dfb1"},
{"lane":23,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cb717fc618e81ff4dab1d7af07327877ed4f1654db52ec26e420c7cfe0c78b303"},
{"lane":24,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cd9687047a90229560106e2e299664388151a504ea9fb60a6d413de79d12fb8e1"},
{"lane":25,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cafff1be060c99f3a3d7acf1627362da20987211fbb1729295d5049dce5385d2e"},
{"lane":26,"entries":1,"head":"\\x01aa9aa37c48b03043ca0e3473a4d15d3f3c2232a5a37336893ef82e6f37adb8677ab0ad32","seal":"\\x01aa9aa37c65acbfc4b0b33c11b07c14a4ad5149d7ed0442da68785331b01a99a4b50d819b"},
{"lane":27,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c7943391019fe10fb0dfd7ec2f50883d9d8f7f832375596816ec1fea6becbd768"},
{"lane":28,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c8a454396b98e357db534e9cf4fe731ae9de0d96486d0e1b42c77008fa912eaec"},
{"lane":29,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cc9ac4bf8930a44ffab1f8a4a1d95d5b9a8f820984bccdca1d235dc7c42d4d319"},
{"lane":30,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c0ebc326196241689b089425a6931eb401dc6dd2133668a3480dfda65799e408a"},
{"lane":31,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cb0ff83457f7fa1a9905b6ce9bc5ad28ae8b1d14d9812640484542a4cfb4a0e71"},
{"lane":32,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cd528cd4f87879f80eedd5794c1df612016094ac5734d18fce2892f064b332386"},
{"lane":33,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cc7015eacc1899f920b5b3f6eb6ddebc1ecc02195c042d6d38499acd5ce54ec4b"},
{"lane":34,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c4c6c7bfed7f196e3ba2f59ac5cdd897f1415f2bdc0b41989ffbc66774552269e"},
{"lane":35,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c62971a941772ecbf7c8587b7002286bfe96b1704135936d8e0c926a3b9d73feb"},
{"lane":36,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c59d21d5b5b4e0a054e8a38e88a3d2413f2c23a35a36a7113e4b3d4871a2359a4"},
{"lane":37,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c1e5a87286f85ff569a3a28d03b8dbd94df60944f1a2342ac4420e62e8b59fe49"},
{"lane":38,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c42aedde7e3116cffe155348d5593e24ac8e5451c621e41f21714e7084b44b053"},
{"lane":39,"entries":9,"head":"\\x01aa9aa37cb57f9cb533700edbaf4e35d54af1a65f1d6820c851feb89fa651fbb3207a38a3","seal":"\\x01aa9aa37c033e97a7fae89dd492ab77dccda549a7c4e4b1384f8e99953604ca50c147f32a"},
{"lane":40,"entries":0,"head":"\\x","seal":"\\x01aa9aa37ca6b4091b9166e6bbcb8c330b56aaedb7625fb6d6a437ed9e3ebf2b25169806a8"},
{"lane":41,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c4aa0facd02aed4850b3028205835af0c209c71707b76b311e24bef8288a084d7"},
{"lane":42,"entries":0,"head":"\\x","seal":"\\x01aa9aa37ca08cb0b8b34f5c9971089fc4dacc2ad589e8649890fd6341334a9a70605af82f"},
{"lane":43,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cc37910537d26198238fd4632b8687a5a9125569cc5e44731f5474abf6048f73d"},
{"lane":44,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c80c57d388f336b9b426190544a9d289edd6a705218ed4995d3ebd984565320f6"},
{"lane":45,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cacc22b16cda77459933d1067bc993e0a9016db048ddb3a4490ccb26871d86a62"},
{"lane":46,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c96ce281a768a97ccb82e5a7799b72fe025e9bd5270419007895de71483cbe2a6"},
{"lane":47,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c4fb8f7d23b24130d95f7587e362aaf7fd7ea4b5389155739f86459d0e26b51f1"},
{"lane":48,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c22126c4c2652c8e262c1e9689b5f9cbdf86de8915af6dbd6bcf3a2441f307bc8"},
{"lane":49,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c48faa1887a7d220d8ef40a6ff5b21e7e9f852a8e6c05021b3f28b862dec47222"},
{"lane":50,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c32ea01d2cd8fbed02458177e34252164425e41451c6a4fd92b3651725937cf19"},
{"lane":51,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c657a390186a13d775a5c373252eb14747a11c8be2189b96a375b0526f835a809"},
{"lane":52,"entries":0,"head":"\\x","seal":"\\x01aa9aa37ceb2fe29bcc11d60fc9329f62dbd3703a7158b5910c88995fc2466dcc68e6cbc4"},
{"lane":53,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c597237f6e508dba75c6f9c88925921fb7b6cc6b38ac0fc994e7747cd86a1057c"},
{"lane":54,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c11c5a19c96914953ca0a01a22c04678e9f91e51e7a67aa57694964d25233fc3f"},
{"lane":55,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c835c3c0c347fba4d10e724506fb5deabb9118a73fb415423d745a5d624624933"},
{"lane":56,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c8a48f3f3a453abdcc33edc27552279c80c701924335324e7701a274f7cb67b09"},
{"lane":57,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cbcc5810532fbf449a46d370bca03e9786e8421898642655473ead467b8ece7d4"},
{"lane":58,"entries":0,"head":"\\x","seal":"\\x01aa9aa37ca465033fe0c9e5a209454dd5647a9549ba016570ea73aa638660a5ef71905cb5"},
{"lane":59,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c8d43f33b23f295e205302c21fc0d8563a7148b30171549a27692a1d1bd64362e"},
{"lane":60,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c270145ac648da53d18f0cdba73b364244483f3c00b98b49170248096568bbced"},
{"lane":61,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c7e5027e4466cc81fbab981b3ccd3ee6f6a4e041bb36dd892d35aaaaaf62798b8"},
{"lane":62,"entries":0,"head":"\\x","seal":"\\x01aa9aa37cfdaa475adff8feacd6d454c2b4032b08d684cce423c3367fba4dd29d99fb2b79"},
{"lane":63,"entries":0,"head":"\\x","seal":"\\x01aa9aa37c8547e2e8d7abff28891917c7521e663aa5550e750887c44e8eb42b805fcc65bf"}
]') was where lane.lane = was.lane;

set session_replication_role = origin;
