<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>Anneal 정보</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>함께 제공</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>내 컴퓨터에서 언어 모델을 미세 조정합니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서 버전 3 이상에 따른 자유 소프트웨어입니다. 어떠한 보증도 없습니다.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>사용 기술</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>구성 요소와 라이선스</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 counted tokens seen %2 times are likely to be learnt by heart</source>
        <translation>계산 토큰 %1개를 %2번 보므로 통째로 외울 가능성이 높습니다</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>계산 %1, 템플릿 %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>손실 측정용으로 %1개 행을 남겨 둡니다</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1개 행이 제외됩니다</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1개 행이 %2토큰보다 길어 잘립니다</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>한 번에 시퀀스 %1개, 각 %2토큰</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>검증 행 %1개는 학습에 쓰이지 않습니다</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>비었거나, 너무 길거나, 계산되는 부분이 없음</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>10 % 남겨 두기</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>선택한 모델이 없습니다</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>열린 프로젝트가 없습니다. 실행은 프로젝트 폴더에 보관됩니다</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>학습할 행이 남지 않았습니다</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>남겨 둔 행이 없습니다. 과적합을 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>선택한 학습 행이 없습니다</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 설정</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>진단에서 행의 문제를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>학습률은 방법과 모델 크기에 따라 정해집니다</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>행을 읽는 중입니다</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>답변 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>모델 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>완성</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 행/초</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 스텝/초</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 토큰/초</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln개 행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln스텝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>체크포인트에 묻는 중</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>비교 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>%1 검사 중</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>제자리로 옮기는 중</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>계획 실행 중</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>%2스텝 중 %1스텝</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>토큰화 중</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>쓰는 중</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>방법의 손실</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>평균 제곱 오차</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>내트</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>내트/행</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>내트/토큰</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>제곱 오차</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1초 미만</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>%1에포크</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>%1에포크는 &lt;b&gt;%2스텝&lt;/b&gt;입니다.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>시퀀스 %1개 × 누적 %2 = &lt;b&gt;시퀀스 %3개&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1스텝</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1, 워밍업 %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1, 워밍업 %2스텝</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1, %2 × %3행</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1, 자동 학습률</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, 랭크 %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>, 계산 토큰 약 %1개</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;시퀀스 %1개&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>%1에포크가 몇 스텝인지는 행을 읽은 뒤에 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>실행은 &lt;b&gt;%1스텝&lt;/b&gt;입니다.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>작업에 따름</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>베타 %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>레이블 평활화 %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>아직 선택하지 않음</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>마지막: 보고서를 %1에 저장함</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>보고서 %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>웹 페이지 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>보고서 작성</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1이(가) 64MB보다 큽니다. 그런 보고서는 없습니다</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(보고서의 그림을 표시할 수 없습니다.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>최상 검증 손실</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>계산 토큰</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>실행 폴더</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>마지막 학습 손실</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>마지막 검증 손실</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>그래프에 표시됨</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>검증 손실이 최고인 단계</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>수행한 단계</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>학습 데이터</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>작은 곡선으로 나타낸 검증 손실</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>생성된 때</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>계산됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>분:초</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표됨</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>검증 손실</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>닫는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>실행은 “%1”일 수 없습니다. %2일 수 있습니다.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>“%1%2” 뒤에 값이 없습니다.</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>“%1” 앞에 단어가 없습니다.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>끝에 무언가가 빠졌습니다.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>괄호가 너무 깊이 중첩되었습니다.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>닫는 괄호가 하나 더 있습니다.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” 필드가 없습니다.</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>“%1” 필드가 없습니다. 가장 가까운 것은 %2입니다.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>“%1”은(는) 비교가 아닙니다. :, =, !=, &lt;, &lt;=, &gt;, &gt;=가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>“%1”은(는) 여기에 올 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1과 ${name}은 패턴의 그룹을 나타냅니다.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>JSON 객체: 열과 그 내용.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>같은 값을 한쪽에 둘 열, 예: 사용자나 문서.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>값을 분할에 고르게 분산할 열, 예: 레이블.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>학습에 쓰지 않는 파일 또는 데이터셋. 비어 있으면 학습 행의 일부를 남겨 둡니다.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>파일 또는 프로젝트의 dataset:NAME[@VERSION][/SPLIT].</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Hugging Face 구조의 폴더 또는 보유한 모델의 이름.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>단락 안의 줄바꿈을 공백으로 바꿉니다. 고정 너비로 줄을 나눈 산문용입니다.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>에포크마다 시드에 따른 새 순서. 끔: 파일의 순서.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>정규식(PCRE2) 또는 일반 텍스트.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>정규식(PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>행의 내용이 속할 쪽을 정하므로 행을 추가해도 그대로입니다. 비율은 대략 맞습니다.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>학습된 어댑터. 어댑터 방법에서는 여기서 학습을 이어 가고, 전체 미세 조정에서는 먼저 병합합니다.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Transformers, vLLM 또는 추가 학습을 위한 전체 모델</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>단어가 최대 이만큼 뒤에 있는 단어와 자리를 바꿉니다.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>0보다 크면 에포크보다 우선합니다.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>0보다 크면 비율보다 우선합니다.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>0보다 크면 모델이 확신하는 행이 덜 반영됩니다. 보통 2입니다.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>활성화 체크포인팅</translation>
    </message>
    <message>
        <source>Adafactor</source>
        <translation>Adafactor</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW, 8-bit state</source>
        <translation>AdamW, 8비트 상태</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>학습 행을 소문자, 대문자 또는 혼합으로 바꾼 사본을 추가합니다.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>일부 영어 단어를 동의어로 바꾼 학습 행의 사본을 추가합니다(WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>일부 단어가 빠진 학습 행의 사본을 추가합니다. 적어도 한 단어는 남습니다.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>일부 단어의 자리를 바꾼 학습 행의 사본을 추가합니다. 공백과 부호는 제자리에 있습니다.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>구두점이 빠지거나 더 많은 학습 행의 사본을 추가합니다.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>키보드 오타가 있는 학습 행의 사본을 추가합니다.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>다른 모든 행 뒤에 한 행을 추가합니다. 고친 거부된 줄 등입니다. 이후 단계에서도 보입니다.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>유사도 하한</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>모든 행 동일</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Also write one after so many minutes.</source>
        <translation>이 시간(분)마다 하나 더 저장합니다.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>균형: 클래스가 드물수록 행이 더 크게 반영됩니다.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>한 스텝 전에 합산하는 배치 수. 더 적은 메모리로 같은 스텝을 합니다.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>시작 값</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>최상 외의 개수. 0이면 최신만 보관합니다.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Better means by</source>
        <translation>개선 기준</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>빈 줄 최대</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>해시 기준</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>선택된 답변의 보상이 거절된 답변의 보상을 얼마나 넘어야 하는지입니다.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>대문자</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>셀</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>보상 중심 맞추기</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>각 행의 변경된 사본 수.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>체크포인트 시간</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>체크포인트 간격</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>보관할 체크포인트</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>선택한 가중치만</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>클래스 가중치</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>기울기 클리핑</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>언어 코드, 쉼표로 구분: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>열 역할</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>일부를 두 번 계산하여 메모리를 아낍니다.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>상수</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>사전 학습 계속</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>제어 문자, 바이트 순서 표시, 폭 없는 공백. 이모지와 문자 체계의 결합자는 남깁니다.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>재시작 코사인</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>손실에 계산됨</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>끝을 자르기</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>층별 감쇠</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>모든 무작위 선택을 정합니다: 순서, 드롭아웃, 새 가중치.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>결정적</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>패턴으로 버리기</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>확실하지 않은 것 버리기</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>대신 다른 모든 행을 버립니다.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>문자 또는 모델 토큰이 너무 적거나 많은 행을 버립니다.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>정규식과 일치하는 행을 버립니다.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>다른 언어의 행을 버립니다.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>이 번호의 행을 버립니다. 번호는 계획이 시작하는 버전에서 0부터 셉니다.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>각 단어 첫 글자를 대문자로</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>각 블록은 바로 위 블록 학습률의 이 비율로 배웁니다. 1: 모두 같음.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>셀 편집</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>임베딩만</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>비움: 역할이 레이블인 열.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>종료 값</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>평가 간격</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>검증 손실이 나아지지 않은 채 실행을 끝낼 때까지의 평가 횟수.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>모든 블록</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>모든 토큰</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>완전 중복</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>행 제외</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>찾아 바꾸기</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>전자우편 주소, 전화번호, IBAN, 카드 번호, IP 주소를 찾습니다.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>초점 감마</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>자신과 보고서를 위한 것.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>전체 미세 조정</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>GGUF 파일</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML을 텍스트로</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>행을 학습, 검증, 테스트로 나눕니다. 정해진 분할은 행을 따라갑니다.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>해시 대상</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>두 답변을 손실로 바꾸는 방식입니다.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>선호 방법이 참조 모델에 얼마나 가깝게 머무는지.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>기울기가 스텝이 되는 방식.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>기울기의 평균을 얼마나 오래 기억하는지.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>기울기 제곱의 평균을 얼마나 오래 기억하는지.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>사본을 만들 학습 행의 비율.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>텍스트의 단어당 교환 횟수.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>개선으로 보려면 검증 손실이 낮아져야 하는 정도.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>모든 행을 보는 횟수.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>바뀐 단어를 쓰는 방식.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>행의 필드를 하나의 텍스트로 만드는 방식.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>파일을 읽는 방식.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>실행 중 학습률이 바뀌는 방식.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging Face 폴더</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>지시 튜닝</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>역제곱근</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>행 번호, 0부터.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Join spaces</source>
        <translation>공백 합치기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>남기기</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>유사 중복을 같은 쪽에 두기</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>원본 유지</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>일치하는 것 남기기</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>함께 두기</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>작은 기울기로 나눌 때 값을 유한하게 유지합니다.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>내용이 같은 행 중 첫 번째를 남깁니다.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>표현이 거의 같은 행 중 첫 번째를 남깁니다(MinHash 후 정확히 측정).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>레이블 평활화</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>단어 빼기</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>대소문자</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>대소문자와 공백 무시</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>대소문자 무시</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>원본 줄</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Llama 2</source>
        <translation>Llama 2</translation>
    </message>
    <message>
        <source>Llama 3</source>
        <translation>Llama 3</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Log every</source>
        <translation>기록 간격</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>더 긴 기울기를 이 노름으로 줄입니다.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>더 긴 행을 버립니다.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>더 긴 연속 빈 줄을 줄입니다.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>최장 시퀀스</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>단어와 숫자 안의 부호(don't, 3.14)는 남습니다.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>alpha / 랭크 대신 alpha / √랭크를 곱합니다.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: 훈련 중 임베딩에 더하는 잡음의 세기입니다. 보통 5입니다.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC는 글자와 악센트를 합치고, NFKC는 ﬁ를 fi로, ²를 2로도 바꿉니다.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: 결합형</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: 결합형, 호환 형태 변환</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 그래픽 카드</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>열 이름, 쉼표로 구분. 비움: 질문이 담긴 열. 답변과 레이블은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>열 이름, 쉼표로 구분. 비움: 모델이 학습하는 열.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>유사 중복</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>텍스트 앞뒤의 공백과 줄바꿈, 줄 끝의 공백을 없앱니다.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>임베딩 잡음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>숫자와 범위: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>목적 함수</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>한 주기</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>llama.cpp, Ollama, LM Studio용 파일 하나. Q8_0은 가중치를 8비트(F32의 4분의 1)로 저장하며 답변이 거의 그대로이고, Q4_0은 4비트(8분의 1)로 답변이 눈에 띄게 달라집니다</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>처음 행만 사용합니다.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>처음 검증 행만 사용합니다.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>패킹</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>학습할 가중치 이름의 패턴. *는 무엇이든 나타냅니다.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>퍼플렉서티</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인 정보</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>다항식</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>선호 손실</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>선호: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>선호: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>선호: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>선호: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>프로세서 스레드.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>프롬프트 템플릿</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>가중치를 0으로 당깁니다. 정규화와 편향은 제외합니다.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>구두점</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>QR 인자(OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>랭크</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>랭크 안정화 스케일링</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>모듈별 랭크</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>B의 학습률</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>학습 거부</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>회귀</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>회귀 오차</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>레이블 이름을 바꿉니다. 같은 이름이 된 레이블은 합쳐집니다. 새 이름이 비면 행을 버립니다.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>잘못 읽은 텍스트 복구</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>정규식 또는 일반 텍스트와 일치하는 것을 모두 바꿉니다.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>보상 정확도</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>보상 마진</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>보상 모델</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>잘못된 표시에 강함</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>행을 패딩하지 않고 이어 붙입니다. 손실은 같고 더 빠릅니다. 행끼리는 서로 보지 않습니다.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>행 최대</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>한 번에 계산하는 행.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>거의 같은 행은 학습한 것을 시험하지 못합니다.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>너무 긴 행</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>그 밖에 다른 점이 없는 행은 같은 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>토큰이 더 적은 행을 버립니다.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>토큰이 더 많은 행을 버립니다.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>줄 안의 연속된 공백과 탭을 공백 하나로 바꿉니다. 들여쓰기는 남깁니다.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>행의 비율</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>짧은 행, 숫자, 코드는 언어를 알 수 없는 경우가 많습니다. 끔: 남깁니다.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>더 짧은 행을 버립니다.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>섞기</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>시그모이드(DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>특이 벡터(PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>조각으로 나누기</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>고르게 분산</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>제곱(IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>시작 어댑터</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>스케줄 최고점의 스텝 크기.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>최고점의 스텝 크기.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>스텝 최대</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>체크포인트 사이의 스텝 간격.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>검증 행을 평가하는 스텝 간격.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>곡선의 점 사이의 스텝 간격.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>조기 종료 기준</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>단어 교환</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>동의어</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>보이지 않는 문자 제거</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>태그, 주석, 스크립트, 스타일을 빼고 단락을 줄바꿈으로 남기며 엔티티를 변환합니다.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>목표 마진</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>대상 레이어</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>어댑터의 출력에 alpha / 랭크를 곱합니다.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>답변과 그 종료 토큰만, 또는 모든 토큰.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>셀의 열.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>값으로 정하는 열. 비움: 모델이 학습하는 모든 것.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>토크나이저로 셀 모델의 폴더 또는 이름.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>어댑터 행렬의 내부 너비. 랭크가 클수록 더 많이 배우지만 비용도 커집니다.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>끝에서의 학습률, 최고점 대비 비율.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>둘째 행렬의 학습률을 첫째의 몇 배로 할지입니다(LoRA+). 보통 16입니다.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>고치기 전 원본의 줄. 0: 없음.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>평가 때마다 모델이 검증 프롬프트 몇 개에 답합니다.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>받는 번호(0부터): 계획이 시작되는 버전의 번호 뒤입니다.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>행을 남기고 그 뒤에 사본을 둡니다. 이전 단계가 만든 사본은 복사하지 않습니다. 끔: 사본이 그 자리를 대신합니다.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>같은 실행이 이 컴퓨터에서 비트까지 같은 결과를 냅니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>같은 시드는 같은 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>같은 시드는 같은 행을 만듭니다.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>학습 중 0으로 만들 어댑터 입력의 비율.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>학습률이 최고점까지 오르는 스텝의 비율.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>잘못 입력되는 글자의 비율.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>빼는 부호의 비율 또는 부호를 붙일 단어의 비율.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>마지막을 위해 남겨 둘 행의 비율.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>학습 중 손실을 측정할 행의 비율.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>목표 확률 가운데 나머지 모두에 나누는 몫입니다. 쌍에서는 거꾸로 표시되었을 수 있는 비율입니다.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>손실 측정용으로 남겨 둘 학습 행의 비율.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>빼는 단어의 비율.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>동의어가 있는 단어 중 바꿀 단어의 비율.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>글자를 바꿀 단어의 비율.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>두 행이 공유하는 다섯 글자 연속의 비율.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>텍스트를 그대로 찾습니다. 특별한 뜻을 가진 기호는 없습니다.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>그 자리에 들어갈 텍스트.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>학습된 행렬만. PEFT 또는 이어서 학습할 때 쓰며 기반 모델이 필요합니다</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>토큰 정확도</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>토큰 기준</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>시퀀스당 토큰. 더 긴 행은 자르거나 나누거나 버립니다.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>학습할 가중치</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>트레이너</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>학습 행</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>앞뒤 공백 제거</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>앞뒤 공백을 제거하고, 연속된 공백과 빈 줄을 합치고, 줄 끝을 통일합니다.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>오타</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>유니코드</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>줄바꿈 풀기</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>검증 행</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>검증 비율</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>워밍업</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>워밍업 스텝</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>워밍업, 유지, 감쇠</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>두 보상의 평균을 0 가까이 유지하는 항의 가중치입니다. 보통 0.01입니다.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>나쁜 답변의 가중치</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>좋은 답변의 가중치</translation>
    </message>
    <message>
        <source>What</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>수행할 일</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>최장 시퀀스를 넘는 행의 처리.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>찾은 것의 처리.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>검증 행에서 계산하는 것.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>찾을 대상.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>무엇을 학습하는지: 모든 가중치, 일부, 또는 옆에 둔 작은 행렬.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>셀의 새 내용.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>나쁘다고 평가된 답변의 손실에 곱하는 값입니다.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>좋다고 평가된 답변의 손실에 곱하는 값입니다. 평가 수의 불균형을 맞춥니다.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>행렬의 처음 상태: 아무것도 아니거나, 가중치에서 가장 강한 부분이며 그것이 훈련됩니다.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>모델이 행에서 배우는 것.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>표와 그래프에서 실행의 이름.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>비용이 적은 곳</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>계산하는 곳.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>위의 랭크와 다른 층: 이름=랭크, 쉼표로 구분. 예: q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>어느 열이 어떤 역할인지: 역할=열, 쉼표로 구분.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>어떤 키가 서로 옆에 있는지.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>공백</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>실행을 묶을 단어, 쉼표로 구분.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>샘플 쓰기</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>한 행의 셀을 고쳐 씁니다. 행 번호는 계획이 시작하는 버전에서 0부터 셉니다.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>같은 문자를 같은 방식으로 쓰고, 잘못된 인코딩으로 읽은 텍스트를 복구합니다.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a가 A도 찾습니다.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>모두 같음</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>모든 코어</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: 블록의 모든 선형 레이어. 또는 q_proj, v_proj 같은 이름.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>각 에포크 끝에</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>배치/스텝</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>방법과 모델 크기에 따라</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>에포크에 따라</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>비율에 따라</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>카드 번호</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>행 버리기</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>전자우편 주소</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>회 평가</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32, 또는 fp32 가중치와 옵티마이저를 쓰는 bf16 곱.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>기울기가 스텝이 되는 방식</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>얼마나 오래, 한 번에 얼마나</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>학습률이 움직이는 방식</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>부호 빼기</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>마스크: [e-mail address]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>전혀 안 함</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>시간 기준 없음</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>정규화, 편향 제외</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>최고점 대비</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>행 대비</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>스텝 대비</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>이전=새, 쉼표로 구분.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>단어마다 이 중 하나를 무작위로</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>최고점</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>단어 뒤에 부호 넣기</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>텍스트로 바꾸기</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>소문자</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>모델의 컨텍스트, 최대 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>배</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>미세 조정하는 것</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>측정하는 것</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>학습되는 것</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>손실이 무게를 두는 것</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>모델이 읽는 것</translation>
    </message>
    <message>
        <source>words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã©가 다시 é가 됩니다.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>추가 제한을 두거나 수정된 버전을 막도록 기기를 잠그기.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>받는 사람에게서 이 권리를 빼앗는 조건이나 기술적 잠금 추가하기.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>약관이 요구하는 Notice 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>사용자 한도를 넘으면 Meta에 라이선스를 요청하세요.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>상업적으로 사용하기 전에 저작자의 허락을 받으세요.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>다운로드할 수 있는 것은 사용해도 된다고 여기기.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>저작자에게 책임 묻기: 저작자는 아무것도 약속하지 않으며 문제가 생겨도 책임지지 않습니다.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>수정하고 그 위에 만들 수 있으며, 모델 학습도 포함됩니다.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>수정하고 그 위에 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>수정하고 미세 조정하고 결과를 혼자 간직할 수 있습니다.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>원본이 자기 것이라고 주장하기.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>특허나 상표 라이선스를 기대하기: 주어지지 않습니다.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>영원히 기대하기: Google은 약관을 어기는 사용을 제한할 수 있습니다.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>이것으로 만든 것을 전달하기 전에 누가 만들었고 무엇을 허용하는지 알아보세요.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>미세 조정하고 같은 계약으로 결과를 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>미세 조정하고 결과를 전달할 수 있으며, 금지된 사용 목록을 유지하면 자신의 조건도 가능합니다.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>미세 조정하고 결과를 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Meta의 허용 사용 정책을 따르고, 받는 사람이 계약을 지키게 하세요.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Meta의 허용 사용 정책을 따르세요.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>받는 사람에게 자신이 수정할 때 쓸 형태의 전체 소스나 그 제공 제안을 주세요.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>계약 사본을 전달하고 Notice라는 텍스트 파일에 Meta의 고지를 유지하세요.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>라이선스 사본을 전달하고 그 사용 제한을 자신의 조건에 넣으세요.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>약관 사본을 전달하고, 모델이나 파생물을 받는 사람이 사용 제한을 지키게 하세요.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>아무것도 전달하지 않는 한 수정 내용을 혼자 간직할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>모든 사본과 전달하는 모든 파생 모델에 저작권 표시와 라이선스 본문을 유지하세요.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>모든 사본에 저작권 표시, 조건, 면책 조항을 유지하세요. 소스를 주지 않을 때는 문서에 넣으세요.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>바로 그 파일을 전달할 때는 매체(판본, 저장소)의 고지를 유지하세요.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>저작권, 특허, 상표 고지와 NOTICE 파일(있는 경우)을 유지하세요.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>답변을 간직할 수 있습니다: Google은 권리를 주장하지 않습니다.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>라이선스 링크를 넣으세요.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>기술적으로 잠그거나 저작자가 지지한다고 암시하기.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>사는 곳의 법이 허용하는 범위에서 직접 보고 시험해 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>저작자가 요청한 대로 이름을 밝히고 제목과 출처 링크(있는 경우)를 넣으세요.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>저작자와 라이선스 링크를 밝히고 변경 여부를 알리세요.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>저작권법상 없습니다. 보호 기간이 다르므로 자신의 나라에서도 자유로운지 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>없습니다. 그래도 출처를 밝히는 것이 예의입니다.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>이것과 이것으로 만든 것을 돈을 받고도 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>돈을 받고도 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>라이선스 사본을 함께 전달하세요.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>저작물 전체를 라이선스 본문과 고지와 함께 이 라이선스로 전달하세요.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>만든 것을 자신의 부분에는 자신의 조건을 붙여 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>각색물은 이 라이선스나 호환되는 라이선스로 공개하세요. 학습된 모델이 각색물인지는 논란이 있으므로 가능하면 그렇다고 여기세요.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>라이선스가 밝혀지기 전에 모델이나 그것으로 학습한 것을 공개하기.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>각색물에 더 좁은 조건을 붙이거나 기술적으로 잠그기.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>수정한 파일에 수정했음을 밝히고 고지를 유지하세요.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>수정한 파일에 수정했음을 밝히세요.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>수정한 파일에 수정했음을 밝히세요. 미세 조정한 모델도 수정한 파일입니다.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>무엇을 언제 변경했는지 밝히세요.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>무엇을 변경했는지 여부를 밝히세요.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>이것과 자신의 각색물을 무료로 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>사람들이 볼 수 있는 곳에 “Built with Meta Llama 3”(3.1부터는 “Built with Llama”)를 표시하고, 배포하는 모델의 이름을 “Llama”로 시작하세요.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>저작물의 특허로 누군가를 고소하기: 자신의 특허 라이선스가 끝납니다.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>저작자가 당신이나 당신의 사용을 지지한다고 암시하기.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>저작자가 지지한다고 암시하기.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>계약이 열거한 범위를 넘어 Meta의 상표를 사용하기.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>상업적 목적을 포함해 어떤 목적으로도 사용하고 수정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>상업적 목적을 포함해 어떤 목적으로도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>라이선스가 열거한 해로운 목적에 사용하기: 법 위반, 미성년자 가해, 기만, 당사자 없이 사람의 권리를 결정하는 것 등.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Google의 금지된 사용 정책이 열거한 일에 사용하기.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>허용 사용 정책이 금지하는 일에 사용하기.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>허용 사용 정책이 금지하는 일에 사용하기: 범죄, 가해, 기만, 무기 등.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>이것이나 이것으로 만든 모델을 주로 상업적 이익이나 보수를 위해 사용하기.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>서면 동의 없이 저작자의 이름으로 제품을 추천하기.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>기여에 필요한 만큼 기여자의 특허를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>모델이나 그 답변을 Llama 2 계열이 아닌 다른 대규모 언어 모델을 개선하는 데 사용하기.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>프로젝트의 이름과 로고를 자기 것처럼 사용하기.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>묻거나 누구의 이름도 밝히지 않고 어떤 목적으로도 사용, 수정, 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>어떤 목적으로도 사용, 수정, 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>출시 시점에 서비스의 월간 사용자가 7억 명을 넘지 않는 한, 상업적 목적을 포함해 모델을 사용, 수정, 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>상업적 목적을 포함해 모델을 사용, 수정, 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>학습, 연구, 개인 목적으로 사용, 복사, 수정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>상업적 목적을 포함해 어떤 목적으로도 사용, 복사, 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>3.2의 비전 모델: 유럽 연합의 개인이나 회사로서 사용하기.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>3.0 버전: 모델이나 그 답변을 Llama 계열이 아닌 다른 대규모 언어 모델을 개선하는 데 사용하기.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>알아낸 것을 모델 카드에 적으세요.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>내 컴퓨터에서 언어 모델을 미세 조정합니다.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>기본 제공 모델과 데이터가 있는 준비된 프로젝트를 엽니다.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>열 프로젝트.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Anneal</source>
        <translation>%1 – Anneal</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>프로젝트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>Anneal 정보</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>시스템 색상</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>어두운 색상</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>이 화면에서 찾기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>밝은 색상</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>새 프로젝트…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>프로젝트 없음</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>프로젝트 열기…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>데모 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>최근 프로젝트</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>이 언어로 창을 표시합니다.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>시작 페이지</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>클립보드에 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>열린 장소의 작업이 끝나면 언어가 바뀝니다</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>설명서가 설치되지 않았습니다. 있어야 할 위치: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln개 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln개 수정 필요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>%1의 설정 %Ln개 더 표시</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>허용: %1 ~ %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1을(를) 기본값으로 재설정</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>모든 설정 재설정</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>은(는) 유한한 수여야 합니다</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>은(는) %1 이상이어야 합니다</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>은(는) %1 이하여야 합니다</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”은(는) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”은(는) 정수가 아닙니다</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>역할=열, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>인스펙터 접기</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>인스펙터 펼치기</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>확인이 필요한 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>, 특수</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>손실에 계산됨</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>참조만</translation>
    </message>
    <message>
        <source>template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>토큰 %1, id %2: %3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>원본 파일의 %L1번째 줄</translation>
    </message>
    <message>
        <source>split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>여기에 맞음</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>읽기 속도</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>비트/바이트</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 내</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>측정 중</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>단어당</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>토큰/초</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % 비어 있음</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>서로 다른 값 %L1개</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>모두 다름</translation>
    </message>
    <message>
        <source>line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>파일의 내용</translation>
    </message>
    <message>
        <source>line</source>
        <translation>줄</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>변경된 사본</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>한 행 더</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>이전과 이후</translation>
    </message>
    <message>
        <source>row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>유지됨</translation>
    </message>
    <message>
        <source>why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 빼기 %2, %3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>계산됨</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>내트</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>클릭하면 그래프에 표시합니다</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>클릭하면 별표를 붙입니다</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>그래프에 표시됨. 클릭하면 숨깁니다</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>별표 있음. 클릭하면 별표를 뗍니다</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>만들어진 방법</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>current</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>보는 중</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>ui::manual::ManualWindow</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>설명서 – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>설명서 검색</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>토큰 %L1개, %2/초</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1의 답변</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>%1의 이 답변 복사</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>%1(으)로 생성 중</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>프롬프트와 이 답변을 데이터셋의 행으로 보관</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>답변을 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>답변 없음</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>모델 읽는 중…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>%1에 보냄</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>%Ln토큰 후 중지됨</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>답변 대조</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>답변 대조, 프롬프트별</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>확률의 최대 차이, 프롬프트마다 점 하나</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>내보낸 모델이 체크포인트와 같이 답합니다</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>내보낸 모델이 체크포인트와 다르게 답합니다</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>모든 내보내기는 다시 읽어 비교한 뒤에 완료로 처리합니다</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>탐욕 디코딩, 프롬프트마다 점 하나</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>base</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>최상 체크포인트</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>최상, 스텝 %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>체크포인트 %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>마지막, 스텝 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>스텝 %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>답변이 여기에 단어별로 나타납니다.</translation>
    </message>
</context>
<context>
    <name>ui::panels::BeforeStart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is “%2”. It %3; it was %4 before.</source>
        <translation>%1: “%2”. 조건: %3. 이전 값은 %4입니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>오류 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>경고 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>시작하기 전에</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>이 수치 복사</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>모델을 선택하면 집계됩니다.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>스텝별 학습률</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>실행 중 학습률</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>배치 크기와 누적이 올바르지 않으면 스텝을 진행할 수 없습니다.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>옵티마이저 1스텝</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>자동 학습률 대비 스케줄</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>%1(으)로 되돌리기</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>학습되는 매개변수의 비율</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>필드 표시</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>시작 전에 %Ln개 항목이 필요합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>학습 가능한 매개변수</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>학습됨</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>결과물의 라이선스</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>모델 카드</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>받는 사람이 얻는 것</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>첫 차이</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>최대 차이</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>같은 토큰</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>토큰 위치</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>탐욕 디코딩</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>same</source>
        <translation>같음</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>%1에 행 보관 중</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>먼저 프로젝트를 여십시오. 행은 프로젝트 폴더에 보관됩니다.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>이 프로젝트는 다른 창에 열려 있습니다. 행은 그 창에서 보관할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>실행 %1–%2 / %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 중지됨. 마지막 체크포인트는 보관되어 있습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>마지막: %1 완료</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>먼저 프로젝트를 여십시오. 실행은 프로젝트 폴더에 보관됩니다.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>별도 프로세스 시작 중…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>이 프로젝트는 다른 창에 열려 있습니다. 그 창에서 학습하거나 창을 닫으십시오.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>프로세스 %1에서 학습 중. 이 창을 닫아도 계속됩니다</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1이(가) 휴지통에 있습니다. Ctrl+Z로 되돌립니다</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1개 행</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>거부된 행이나 지적 사항이 있는 데이터셋 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>데이터셋 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>진단 지적 사항 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>거부된 행 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, 변경됨</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet 또는 일반 텍스트. 가져오기 전에 모든 행을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>선택한 데이터셋 점검</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>명령용 이름 복사</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>데이터 (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>이 창 어디에나 데이터를 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>행 내보내기</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>행 내보내기…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>데이터셋 필터</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>행을 학습, 검증, 테스트로 나누기</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>함께 제공된 데이터 가져오기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>마지막: %1 가져오기, %2, %L3초</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>진단으로 행의 결함 찾기</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>이 데이터셋에 대한 추가 작업</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>선택한 데이터셋을 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>%1에 단계 다시 적용</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>파일에 단계 다시 적용</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>새 데이터에 단계 다시 적용…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>단계를 버전으로 저장</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>%1의 단계를 먼저 저장해 그것으로 학습합니다</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>선택한 데이터셋 분할</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>이 프로젝트에는 쓸 수 없습니다. 다른 프로젝트를 열어 가져오십시오.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>이것으로 학습</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>이 데이터셋을 학습에 사용</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>선택한 행, 찾은 행 또는 모든 행을 파일로 저장</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 클립보드에 복사됨</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>문자 %1개</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>레이블 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>작성자: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>빈 행</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>%1 개요</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>문자 길이</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>토큰 길이</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>행의 길이</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>라이선스와 출처</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>가장 긴 행</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>거부된 행</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>반복된 행</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>형태</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>개요를 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>읽을 수 없는 행</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>중앙값 %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>행이 가장 많은 것과 적은 것</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln개 행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln개 행의 내용이 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>%L1개 행 중 전체에서 고른 일부를 살펴보았습니다. 수치는 그 일부의 것입니다.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>단계 추가: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>모든 행 검사</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 점검</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1 점검</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>이 행 제외</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>열다섯 규칙이 %L1개 행을 살펴보았습니다.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>열다섯 가지 규칙으로 모든 행을 확인했습니다.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>중복, 모순, 빈 답변, 깨진 텍스트, 개인 정보 등을 찾는 중…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>아직 점검하지 않음: 중복, 모순된 레이블, 빈 답변, 깨진 텍스트, 개인 정보와 그 밖의 결함 열 가지.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>발견된 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>같은 텍스트가 서로 다른 레이블로 %Ln번 나옵니다. 레이블 하나만 남기거나 제외하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>일부: %L1개 행</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>%L1개 행 점검함</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1, %2 체크포인트, 스텝 %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>답변 대조</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>답변 대조 중…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 내보내기</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>체크포인트 필터</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>저장할 폴더</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>마지막: %1에 내보냄</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>내보내기 확인 중</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>체크포인트 찾는 중</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>%1을(를) 내보낼 수 있는 형식 확인 중</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>아직 내보낼 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>아직 이 폴더로 내보내지 않았습니다</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>이 폴더에 이미 내보낸 것이 있습니다. 다른 이름을 선택하십시오</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>아직 보고할 실행이 없습니다</translation>
    </message>
    <message>
        <source>To</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>먼저 모델을 학습하십시오. 실행의 모든 체크포인트를 다른 프로그램이 여는 폴더로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>보고서 작성…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>보고서 작성…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>저장하고 확인하는 중…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>이전에 저장함</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>최상, 스텝 %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>마지막, 스텝 %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>검증 손실</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportSteps</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Ask the checkpoint</source>
        <translation>체크포인트에 질문</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>제자리로 이동</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>다시 열어 비교</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>사용자의 행으로 실제 몇 단계를 학습하면 전체 실행에 무엇이 필요한지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>모든 설정이 올바르면 다시 나타납니다.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>다시 측정</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>사용자 행의 실제 %Ln스텝로 측정: ± %1, 초당 %2 토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>측정한 뒤 레시피가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>이 레시피의 실제 단계를 실행하고 버립니다. 대부분 길어야 30초입니다.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>숫자 형식</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>내보내기 가능</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>이 실행에는 불가</translation>
    </message>
</context>
<context>
    <name>ui::panels::GuessRow</name>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>사용자가 선택</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1이(가) 데이터셋 &lt;b&gt;%3&lt;/b&gt;의 버전 %2이(가) 됩니다. %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 제외됨</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>%1개 읽음, %2개 거부됨</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1개 행</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>파일 %Ln개 더 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln개 행</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; 인코딩이 %L1에 나타납니다</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1개 행&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;형식이 올바른 모든 행&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;꺼짐: %1.&lt;/b&gt; 이전 파일의 행 번호에 묶여 있는데, 여기서는 같은 번호가 다른 행입니다. 살펴볼 수 있게 단계 목록에 남습니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;이것으로 학습하려면 열에 역할을 지정하십시오&lt;/b&gt;(열 이름 아래의 상자): 텍스트만, 또는 텍스트와 레이블, 지시와 출력, 메시지, 또는 프롬프트와 선택·거부된 답변. 역할이 없어도 행을 보고 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>명령으로 복사</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>구분 기호</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>파일의 처음 행</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>파일에서 찾음</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>데이터셋 이름을 입력하십시오</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>파일 읽기 방식</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1개 행 가져오기</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>모든 행 가져오기</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>이름, 라이선스, 출처</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>보관할 수 있는 행이 없습니다</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>아직 없습니다. 왼쪽에서 다른 형식이나 인코딩을 선택하거나 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>거부된 행</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>형태 %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>형태를 아직 알 수 없음</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>이 파일 건너뛰기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>텍스트는 UTF-8로 저장됩니다. 파일 자체는 바뀌지 않습니다. Ctrl+Z로 가져오기를 취소합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>거부된 행 %Ln개는 별도의 탭에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>명령을 클립보드에 복사했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>그런 다음 &lt;b&gt;단계 %Ln개&lt;/b&gt;를 거치며, 남은 것이 다음 버전이 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>수행할 작업</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>가져오기에 실패한 이유</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>모든 %L1개 행</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>세로줄  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>쉼표  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>모든 열을 보관합니다</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>첫 줄</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>데이터셋 옆에 보관</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>처음 행 읽는 중…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>세미콜론  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>처음 %L1개 행</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>어디서 왔는지</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>밝힐 이름</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>%1을(를) 만들 수 없습니다. 디스크가 가득 찼거나 읽기 전용입니까?</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1을(를) 시작할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>실행이 시작되기 전에 프로세스가 끝났습니다. 출력은 %1에 있습니다</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli가 창 프로그램 옆에 없습니다. 설치하거나 창에서 실행을 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>run.json 형식의 레시피</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>모든 모델</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>모든 목적</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>기본 제공</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>상업적 이용</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>여기에 맞음</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>전체 미세 조정</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>라이선스 허용</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>결과물 공유</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>모델 위치</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>여기 %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>채팅 템플릿으로 쓴 대화</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>모델 정보</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>모델의 카드</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>표에서 모델을 선택하면 카드, 라이선스, 토크나이저, 파일을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>sha256sum 형식으로 복사</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>항목 수</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>라이선스 전문</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>%1 해시 계산 중</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>라이선스 설명</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>학습용 메모리</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>선택한 모델이 없습니다</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>없음: 기본 모델입니다. 채팅 및 지시 행은 레시피의 템플릿으로 씁니다.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>여기서 표시할 수 없는 종류입니다. 레시피에서 다른 템플릿을 선택하십시오. 내용:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>%1 계열. 모델이 읽는 형태의 대화:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>디스크 사용량</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>옛날 옛적에 세 아들을 둔 방앗간 주인이 있었습니다.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>모델 페이지</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>해시 표시</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>저장 형식</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>토크나이저를 시험할 텍스트</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>64자리 중 처음 20자리. 복사하면 전체가 포함됩니다.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>폴더에 LICENSE 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>폴더에 카드(README.md)가 없습니다.</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>해시를 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>토크나이저</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>텍스트의 토큰</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>단어당 토큰</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험하기</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>어휘</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>256토큰 8개 행, fp32 기준 추정</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>없음(기본 모델)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelPlace</name>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>%L1 / %L2 표시</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>GGUF 파일 추가</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>GGUF 파일 추가…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>모델 폴더 추가</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>모델 폴더 추가…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>모델 필터</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>먼저 행을 가져오십시오. 모델은 그 행으로 측정합니다</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>모델 다시 찾기</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>모델 찾는 중</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>이 데이터셋의 처음 행에 대한 표시된 모델의 손실과 읽기 속도</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>내 데이터의 손실과 이 컴퓨터의 속도</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>내 행의 손실과 이 컴퓨터의 속도</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>후보 측정</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>내 행으로 모델 측정</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>%1 측정 중</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>단일 파일 모델 (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>표시된 모델을 하나도 열 수 없습니다</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>모델 측정용 행 읽는 중</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>모델 측정에 쓸 행</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>학습에 사용</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>모델을 찾을 수 없음</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>큰 원: 매개변수가 많음 · 점선: 각 속도에서 최고</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 버전 %2(으)로 저장됨: %L3개 행</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: 버전 %2가 현재 버전이며 버전 %3의 행을 담고 있습니다</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>단계 %1 추가</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>단계 %1 변경</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>%Ln개 행 편집</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>%L1행 편집</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln개 행 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>%1의 단계 보관 중</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>단계 %1 이동</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>단계 %1 제거</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>먼저 버전 %1의 단계를 저장하거나 취소하세요. 아직 어떤 버전에도 없습니다</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>%1의 버전 저장 중</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>단계 %1을(를) 실행할 수 없습니다: %2 고치거나 끈 다음 저장하십시오.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1의 단계</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>중지됨: 표시된 행은 마지막 변경 이전 단계의 것입니다</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 끄기</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 켜기</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>%L1번째 줄 받아들이기</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>이 프로젝트에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>버전 %1/%2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>run.json 편집</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … 그 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>오류 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>명령 형식</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>명령으로 복사</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>선택한 프리셋 삭제</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>설정 그룹</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>변경된 것만</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>이 설정을 프리셋으로 저장</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>실패할 것임</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>거부된 %L1개 행을 %2에 저장함</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>행: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>되돌릴 수 있는 단계로 행 추가</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 내보내기</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>원본 %L1번째 줄</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>원본 %L1번째 줄이 이제 행입니다. Ctrl+Z로 되돌립니다</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>위의 텍스트를 고치세요. 결과가 입력하는 동안 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>거부된 행</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>가져오기가 받아들이지 못한 줄입니다. 줄의 텍스트를 고치면 행이 됩니다.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV로 저장</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>거부된 행 저장</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>아직 행이 아님: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>줄의 텍스트</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>%L2개 중 처음 %L1개만 표시됩니다. “CSV로 저장”은(는) 모두 저장합니다.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>이 줄은 보관되는 2,000바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>이 버전의 단계를 아직 처리하는 중입니다</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>이전 버전입니다. 변경하려면 현재 버전으로 만드세요</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>이 프로젝트에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>텍스트의 결과</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>%1의 역할</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>역할 없음</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>모두 버리기</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>둘 다 버리기</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>행 편집</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>%L1행 편집</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>이 행을 되돌릴 수 있는 단계로 제외</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>선택한 행</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>모두에 사용</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>둘 다에 사용</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>그 외 열 %L1개</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>토큰 %L1개, 계산 %L2개</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>토큰 %L1개. 레이블을 학습합니다</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>모델이 보는 모습</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>프롬프트 템플릿</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>행 %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>모델이 보는 %L1행</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>모델이 보는 행</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>다음 행</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>이전 행</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>행의 토큰</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>계산됨</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>참조만</translation>
    </message>
    <message>
        <source>template</source>
        <translation>템플릿</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 / %L2행</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1개 행</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1개 선택됨</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>모든 필터 지우기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>%1의 토큰 세는 중</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>토큰 세는 중</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>행 편집</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln개 행 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>행 내보내기…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>여기서 내용이 같은 행만</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>%L1 ms 만에 읽음</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>%1 검색 중</translation>
    </message>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>토큰 세는 중…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>%L1개 행을 %2에 저장함</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>모델이 보는 모습</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>토큰으로</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;탭으로 구분 (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>열 선택</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>모든 %L1개 행 내보내기</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 내보내기</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>찾은 %L1개 행 내보내기</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>선택한 %L1개 행 내보내기</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>표시된 행이 없어 내보낼 것이 없습니다</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>거부됨 (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>모든 텍스트 검색</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>이 버전의 단계를 아직 처리하는 중입니다</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>이전 버전입니다. 변경하려면 현재 버전으로 만드세요</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>이 프로젝트에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>버전 (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>데이터셋에서 표시할 것</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>단어 · 단어 OR 단어 · =정확히 · *패턴* · !제외 · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험하기</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최상</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>실행 %1개 비교</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>이 페이지의 내용 복사</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>마지막 값</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>실행 로그</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>선택한 실행 없음</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>아직 점수 없음</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>모델이 쓴 샘플</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>실행의 점수</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>실행에서 표시할 것</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>선택한 실행의 보고서 작성</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>%1의 마지막 값</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>실행 %1 / %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>실행 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1개 선택됨</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>실행 1개</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>휴지통 (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>현재 실행을 변경하여 분기</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>선택한 실행을 휴지통으로 이동 (Del)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>표준 열</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>예: best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>선택한 실행을 휴지통에서 꺼내기</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>필터의 문제</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>이름, 태그, 메모, 데이터, 모델, 방법에서 단어를 찾습니다.
field:text는 한 필드를 검색하고, =, !=, &lt;, &lt;=, &gt;, &gt;=는 비교하며, and, or, not과 괄호로 조합합니다.
필드: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, 모든 설정(lr, trainer.seed)과 지표(train/loss), is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>선택한 실행의 보고서 작성</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1와(과) %2은(는) 비교할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1와(과) %2의 차이를 구별할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1이(가) %2보다 좋습니다</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1이(가) %2보다 나쁩니다</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3), %4개 행</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>최상 스텝</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>계산 토큰</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>생성, UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>개요: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>실행 이름</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>실행 메모</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>최대 메모리</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>퍼플렉서티</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>실행의 결과</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>보상 정확도</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>보상 마진</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>표에서 실행을 선택하면 결과, 정보, 메모가 보입니다. 여러 개를 선택하면 비교합니다.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>태그, 쉼표로 구분</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>시간, 분:초</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>학습 손실, 마지막</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>시도한 것, 알게 된 것, 다음에 할 것</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>최상 체크포인트 기준</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e의 검증 손실 제곱</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>끝났을 때 더 나은 답변의 평균 보상에서 더 나쁜 답변의 평균 보상을 뺀 값</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>쌍별, 같은 검증 행</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>학습되는 매개변수</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>끝났을 때 더 나은 답변의 보상이 더 높은 검증 행</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>단어, 쉼표로 구분</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1, 스텝 %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>검증 행별 손실, %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>아직 평가한 행이 없습니다. 실행의 첫 평가 때 나타납니다.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>실행을 선택하면 검증 행이 표시됩니다.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>선택한 행과 실행들의 답변</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>이 행의 글을 여기서 읽을 수 없습니다. 데이터셋에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>실행의 검증 행</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>스텝 %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>모든 설정이 같습니다.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>기본값과 같음: 설정 %1개</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>기본값에서 변경됨</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>모든 설정이 기본값입니다.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>모두 같음: 설정 %1개</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>둘 다 같음: 설정 %1개</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>실행을 선택하면 설정이 표시됩니다.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>같은 설정</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>다른 설정</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>샘플이 없습니다. evaluation.generate를 설정하면 모델이 평가 때마다 답합니다.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>기록된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>스텝 %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1 휴지통으로 이동됨. Ctrl+Z로 되돌립니다</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1개 실행 중</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>실행 %1개</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 휴지통에서 꺼냄</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: 클립보드에 복사됨</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>, %1개 대기 중</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>, %1개 실행 중</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>실행 1개</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>실행은 시작하자마자 여기에 나타납니다. 곡선, 설정, 체크포인트를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>학습 중인 실행은 휴지통으로 옮길 수 없습니다. 먼저 중지하십시오.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>다른 프로세스에 이 스텝 후 중지하도록 요청했습니다</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>%1의 최상 체크포인트</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>최상 검증 손실</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>실행을 변경하여 분기</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>변경하여 분기</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>아직 학습한 것이 없습니다</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>실행 폴더 열기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>실행 일시 중지</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>이 스텝 후 일시 중지합니다 …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>실행을 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>실행 재개</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>최상 체크포인트로 돌아가 학습 계속</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>둘 이상의 실행을 선택하십시오(Ctrl+클릭 또는 눈 아이콘)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>실행에 별표 붙이기</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>실행 중지</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>이 스텝 후 중지합니다 …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>이 스텝 후 멈추고 학습한 것을 보관합니다. ‘재개’로 계속합니다</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>실행을 휴지통에서 꺼내기</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>별표 떼기</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>레시피가 최상 체크포인트에서 이어집니다. 개선할 것을 바꾸고 ‘시작’을 누르십시오</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>실행이 완료되었습니다. 계속 학습하려면 분기하십시오</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>이 실행은 재개할 수 없습니다</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>값을 %1에 저장함</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>보고서 작성</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>실행 보고서 작성 …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>실행을 휴지통으로 이동</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>실행에 별표 붙이기</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>실행에 별표 붙이기</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>별표 떼기</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>실행을 휴지통에서 꺼내기</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>별표 떼기</translation>
    </message>
</context>
<context>
    <name>ui::panels::SamplingInspector</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An answer ends before the first of them.</source>
        <translation>답변은 그중 첫 번째 앞에서 끝납니다.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>모델당 답변 수</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>첫 시드</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>새 토큰 최대</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>답변의 단어를 가리키면 모델이 고려한 다른 후보를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>종료 토큰에서 중지</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>중지 텍스트</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>포인터 아래의 토큰</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k, 0: 전체</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>없음, 한 줄에 하나</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>토큰 %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>“%1”, %2(으)로 선택됨. 가능성 높은 것:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% 행, 마지막을 위해 남겨 둠</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% 행, 학습 중 손실 측정용</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%1의 %Ln개 행이 %2의 행과 거의 같습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%1의 %Ln개 행이 %2에도 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>열 기준</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>누출 점검</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>모든 분할을 서로 비교하는 중…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>모든 분할을 그대로 및 유사 기준으로 서로 비교했습니다.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>행을 나누는 방법</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>유사 중복을 같은 쪽에 두기</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>분할 간 누출</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>%1의 분할 간 누출</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>양쪽에 모두 있는 행이 없습니다</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>아직 점검하지 않음: 두 분할에 그대로 또는 거의 그대로 있는 행은 수치를 지나치게 좋게 만듭니다.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>행 선택 방식</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>각 분할의 행</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>다시 분할</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>행 분할</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>%1에서 빼기</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>테스트, 퍼센트</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>행을 분할하기 전에는 비교할 것이 없습니다.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>이 행은 분할되지 않았습니다. 그러면 학습 때 일부를 자동으로 남겨 둡니다. 여기서 만든 분할은 모든 실행에서 같으며 누출을 점검할 수 있습니다.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>검증, 퍼센트</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>분할 방법</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>%1에서 측정한 값이 지나치게 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>레이블, 사용자, 문서</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>행의 해시 기준</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>같은 값을 함께</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>같은 시드는 같은 행을 만듭니다</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>값을 고르게 분산</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepPage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>단계를 아래로 이동</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>단계를 위로 이동</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>거부된 행</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>단계 제거</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>단계 전후의 행</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>단계의 설정</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>단계는 이 순서로 행을 바꿉니다. 각 단계는 앞 단계의 결과를 받습니다. 끄고, 옮기고, 되돌릴 수 있으며 아래의 행은 원래대로 남습니다.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>꺼짐, %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>계획의 시작점</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>단계를 실행할 수 없는 이유</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>모든 행에 대해 처리하는 중…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>텍스트가 있는 모든 열</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>%L2 중 처음 %L1</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln개 행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>단계 %1: %Ln개 행 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>단계 %1: %Ln개 행 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>단계 %1: 변경된 행 없음</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>단계 %1: %L2개 행 제거, %L3개 행 변경</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>단계 %1: %Ln개 행 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>단계 %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>해시 기준</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>%1 그룹</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>%1행, %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>증강</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>파일을 선택하면 가져와서 같은 단계를 거칩니다</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>정제</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>명령으로 복사</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>%1 외 %Ln개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>계획 불러오기</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>계획 불러오기…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>계획에 대한 추가 작업</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>계획 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>모든 단계 제거</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>새 데이터에 다시 적용…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>다시 적용…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>계획 저장</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>계획을 파일로 저장…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>v%1 저장</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>명령을 클립보드에 복사했습니다. 계획을 그 옆에 plan.json으로 저장하십시오</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>계획을 %1에 저장했습니다</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>원래의 행</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>마지막 변경 실행 취소</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>단계가 한 일</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>이 단계들이 남긴 행을 버전으로 저장</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>실행 불가</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1, 이전</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1, 저장됨</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>처리 중…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>%1의 토크나이저 읽는 중</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1, 데이터 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1, %2 (%3개 행)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>설정 %Ln개를 확인해야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>명령으로 복사</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>레시피를 명령으로 복사</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>매개변수 집계</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>행 검사</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>예측 측정</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>프리셋 이름(모델과 데이터는 포함되지 않음):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>이 레시피를 실행 중인 작업 뒤에 넣고 이 화면에 머뭅니다</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>학습을 대기열에 추가</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>실행 중인 작업 뒤에 대기 중</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>학습 행 읽기</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>레시피 형식</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>모든 설정 재설정</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>프리셋 저장</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>레시피를 프리셋으로 저장…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>프리셋 %1 저장함</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>별도로 시작</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>별도 프로세스에서 학습 시작</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>시작 대기: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작됨</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>실행을 시작하고 표시합니다 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>레시피 이어받기</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>점검 결과를 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>명령을 클립보드에 복사했습니다</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>별도 프로세스에서 학습하며 이 창을 닫아도 계속됩니다</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>프리셋 %1 사용</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>초안, 보관됨</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1에 이제 %Ln개 행이 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1, 기본 제공</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>모델 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>여기서 %Ln개 행 보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, 각각 답변 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>모델 추가</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>모델의 답변</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>학습한 대로</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>모든 모델에 질문 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>최상, 스텝 %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>완성</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>좋은 답변을 보낼 데이터셋</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>이전 프롬프트</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>답변 생성</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>좋은 답변 보낼 곳</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>모델에 묻는 방식</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>마지막, 스텝 %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>아직 체크포인트 없음</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>이 단어가 있는 프롬프트가 없습니다.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>옛날 옛적에 세 아들을 둔 방앗간 주인이 있었습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>프롬프트 템플릿</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>답변을 받은 프롬프트가 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>이 프로젝트의 실행</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>프롬프트 검색</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>스텝 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>생성 중지</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>시스템 텍스트</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>시스템 텍스트 또는 없음</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>모델에 물을 내용</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>모델이 이어 쓸 내용</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>새 프롬프트 쓰기</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>먼저 프롬프트를 쓰십시오</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>각 모델이 배운 방식대로 질문을 읽습니다. Ctrl+Return으로 질문</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>모든 모델에 같은 프롬프트와 시드. Ctrl+Return으로 답변</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>버전 %1로 돌아가기</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>현재 버전으로 만들기</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>버전 %1: %2개 행, 현재 버전 %4보다 %3개 적음.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>버전 %1: %2개 행, 현재 버전 %4보다 %3개 많음.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>버전 %1: %2개 행, 현재 버전 %4와 같음(%3).</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionsPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln row(s) rejected</source>
        <translation>
            <numerusform>, %Ln개 행 거부됨</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>버전은 바뀌지 않습니다. 단계를 저장하면 다음 버전이 만들어집니다. 이전 버전은 보고, 학습하고, 현재 버전으로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>그 행으로 돌아가기</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>그 행 보기</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>현재 버전으로 만들기</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>선택한 버전과 현재 버전 나란히</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>이것으로 학습</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>버전 %1이 현재 버전입니다: %2개 행.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>데이터셋의 버전</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>이 프로그램이 모르는 단계</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <translation>v%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::plots::CandidatePlot</name>
    <message>
        <source>loss, bits/byte</source>
        <translation>손실, 비트/바이트</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>여기서 읽기, 토큰/초</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>확률의 최대 차이</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>최상</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>학습, 스텝마다</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>학습, 평활</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, 스텝 %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, 스텝 %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>아직 기록 없음</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>표에서 실행을 선택하면
여기에 그려집니다</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>폴더에 쓸 수 없음</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>학습 시간, 분:초</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, 검증</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>모든 값 (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>값 축</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>큰 그래프에 표시할 것 선택</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>이 그래프에 표시할 것 선택</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>십자선</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>문서 (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>벡터 그림 (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>기울기 노름</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>선택한 실행의 손실</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>최상 스텝, 체크포인트, 조언 표시</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>그림 (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>그래프를 %1에 저장함</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>그래프 저장</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>그래프 또는 그 값 저장</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>전체 보기 (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>학습 곡선의 평활화</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>가로축에 놓을 것</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>축</translation>
    </message>
    <message>
        <source>by</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>토큰/초</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>실행의 %</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>%1토큰에서</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>스텝 %1에서</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>값 복사</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>최신</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>그 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln개 찾음 · 다음만  &gt; 동작  # 설정  @ 실행  ? 설명서</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  이동</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  닫기</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>일치하는 이름이 없습니다</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  여기서 설정</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>동작, 설정, 데이터, 실행, 설명서에서 단어를 찾습니다. 앞에 기호를 붙이면 범위가 좁아집니다: &gt; 동작, # 설정, @ 실행, ? 설명서.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  선택</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 빼기</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 계속</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>중지한 채로 두기</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>실행 중인 작업 없음</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>일시 중지: 이 스텝 후 멈추고 학습한 것을 보관</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>이 스텝 후 일시 중지합니다…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 중지</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>이 작업 중지</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>이 스텝 후 중지합니다…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>일시 중지됨. 학습한 것은 보관되어 있습니다</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 실패</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 완료</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 후</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProjectOpener</name>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>프로젝트 만들기</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>새 프로젝트의 폴더 이름을 입력하십시오</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>데모 열기</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>이 프로젝트는 다른 창에 열려 있습니다. 여기서는 읽기만 할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>화면</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 비어 있음</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 남음</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, 매개변수 %2개</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>동화 62편, %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>프로젝트는 하나의 폴더입니다. 데이터, 실행, 보고서가 모두 그 안에 있고 다른 곳에는 없습니다.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>작은 모델이 그림 형제의 문체를 배웁니다. 모델, 데이터, 레시피가 준비되어 있습니다. ‘시작’을 누르고 손실이 줄어드는 것을 보십시오.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>모델 폴더 추가…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>전체 가중치 또는 저랭크 어댑터를 내 프로세서에서 실시간 곡선과 함께 학습합니다.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV, TSV, JSON, JSON Lines, Parquet 또는 일반 텍스트. 가져오기 전에 모든 행을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>행이 있는 파일 선택</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>프로그램에 포함됨</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>비교와 전달</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>데모 프로젝트</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>이 창 어디에나 데이터를 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>이 컴퓨터에서 내 데이터로 언어 모델을 미세 조정하십시오</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>행을 가져와 정제하고 점검하며, 모델이 읽을 그대로 봅니다.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>필요 사항</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>새 프로젝트…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>열린 프로젝트 없음</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>디스크 사용량</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>다른 프로젝트 열기</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>프로젝트 열기…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>데모 열기</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>행 붙여넣기</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>최근 프로젝트</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>실행을 공정하게 비교하고, 답변을 나란히 읽고, 답변을 대조하며 내보냅니다.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>아주 단순한 동화를 씁니다. 답변용이 아니라 시험용입니다.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>네트워크와 그래픽 카드 불필요</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>찾을 수 없음</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>어두운 색상</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>밝은 색상</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>설명서 (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>프로젝트 없음</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>프로젝트 %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>동작, 데이터, 실행, 설정 검색</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 필터</translation>
    </message>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
</TS>
