<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>Anneal について</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>同梱物</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>自分のコンピューターで言語モデルをファインチューニング。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用技術</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>構成要素とそのライセンス</translation>
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
        <translation>対象トークン %1 個を %2 回見るため、丸暗記される恐れがあります</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>対象 %1、テンプレート %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>損失の測定用に %1 行を取り置きます</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1 行が除外されます</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1 行が %2 トークンを超え、切り詰められます</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>1 巡あたり %1 系列（各 %2 トークン）</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>検証の %1 行は学習に使われません</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>空、長すぎる、または対象部分がありません</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>10 % を取り置く</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>モデルが選択されていません</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>プロジェクトが開かれていません。実行はプロジェクトのフォルダーに保存されます</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>学習に使える行が残っていません</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>取り置く行がありません。過学習を検出できません</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>学習行が選択されていません</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>早期停止</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>診断で行に問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>学習率は手法とモデルの大きさで決まります</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>行を読み込み中</translation>
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
            <numerusform>回答 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>モデル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>補完</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 ステップ/秒</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>チェックポイントに問い合わせ中</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>%1 を検査中</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>配置中</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>計画を実行中</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>トークン化中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>手法の損失</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>平均二乗誤差</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>ナット</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>ナット/行</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>ナット/トークン</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>二乗誤差</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1 秒未満</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>%1 エポック</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>%1 エポックは &lt;b&gt;%2 ステップ&lt;/b&gt;です。</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 系列 × 累積 %2 = &lt;b&gt;%3 系列&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1、ウォームアップ %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1、ウォームアップ %2 ステップ</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1、%2 × %3 行</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1、自動学習率</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1、ランク %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>、対象トークン約 %1 個</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>、v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 系列&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>%1 エポックのステップ数は、行を読み込むとわかります。</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>実行は &lt;b&gt;%1 ステップ&lt;/b&gt;です。</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>タスクに従う</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>ベータ %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>ラベル平滑化 %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>まだ選択されていません</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>前回: レポートを %1 に書き出し</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>レポート %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Web ページ (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>レポートを作成</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 は 64 MB を超えています。レポートではありません</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(レポートの図を表示できません。)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最良の検証損失</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>対象トークン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>最新の学習損失</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>最新の検証損失</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>グラフに表示</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>検証損失が最良のステップ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>完了したステップ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>検証損失の小さな曲線</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>ステップごと</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>分:秒</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読取不可</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>検証損失</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>実行は「%1」にはなりません。%2 のいずれかです。</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>「%1%2」の後に値がありません。</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>「%1」の前に語がありません。</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>末尾に何か足りません。</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>閉じ括弧が 1 つ多いです。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>フィールド「%1」はありません。最も近いのは %2 です。</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>「%1」は比較ではありません。使えるのは :、=、!=、&lt;、&lt;=、&gt;、&gt;= です。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 と ${name} はパターンのグループを表します。</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>JSON オブジェクト: 列とその内容。</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>同じ値を同じ側に置く列（例: ユーザーや文書）。</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>値を各分割に均等に配分する列（例: ラベル）。</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>学習に使わないファイルまたはデータセット。空欄の場合、学習行の一部を取り置きます。</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>ファイル、またはプロジェクトの dataset:NAME[@VERSION][/SPLIT]。</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Hugging Face 形式のフォルダー、または手元のモデルの名前。</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>段落内の改行を空白にします。固定幅で折り返された散文向けです。</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>エポックごとにシードに基づく新しい順序にします。オフ: ファイルの順序。</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>正規表現 (PCRE2) またはプレーンテキスト。</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>正規表現 (PCRE2)。</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>行の内容で所属先が決まり、行を追加しても変わりません。割合はおおよそになります。</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>学習済みのアダプター。アダプター手法ではそこから学習を続け、全体のファインチューニングでは先に統合します。</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>Transformers、vLLM、または追加の学習に使えるモデル全体</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>語を、後方で最大この語数だけ離れた語と入れ替えます。</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>0 より大きい場合、エポックより優先されます。</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>0 より大きい場合、割合より優先されます。</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>0 より大きいと、モデルが確信している行の重みが減ります。通常は 2。</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>活性値チェックポイント</translation>
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
        <translation>AdamW、8 ビット状態</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>学習行を小文字、大文字、または混在にした複製を追加します。</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>一部の英単語を同義語に置き換えた学習行の複製を追加します (WordNet)。</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>一部の語を欠いた学習行の複製を追加します。少なくとも 1 語は残ります。</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>一部の語の位置を入れ替えた学習行の複製を追加します。空白と記号の位置は変わりません。</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>句読点を減らした、または増やした学習行の複製を追加します。</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>キーボードの打ち間違いを含む学習行の複製を追加します。</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>ほかのすべての行の後に 1 行追加します。直した不採用行などです。以降のステップからも見えます。</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>類似の下限</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>すべての行を同じに</translation>
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
        <translation>この分数ごとにも書き出します。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>均衡：クラスが稀なほど行の重みが増します。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>1 ステップの前に合算するバッチ数。同じステップをより少ないメモリで行います。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>最良のもの以外の数。0 なら最新のみ保持します。</translation>
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
        <translation>改善とみなす差</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>空行の上限</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>ハッシュで</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>選ばれた回答の報酬が、退けられた回答の報酬をどれだけ上回るべきか。</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>報酬の中心化</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>行ごとの変更された複製の数。</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>チェックポイントの時間</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>チェックポイントの間隔</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>保持するチェックポイント</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>選択した重みのみ</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>クラスの重み</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>勾配クリップ</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>言語コード（カンマ区切り）: en, de, zh。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>列の役割</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>一部を 2 回計算してメモリを節約します。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>継続事前学習</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>制御文字、バイト順マーク、ゼロ幅スペース。絵文字や文字体系の結合子は残します。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製数</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>コサイン（再始動あり）</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>損失の対象</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>末尾を切り詰める</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>層ごとの減衰</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>すべての乱数を決めます: 順序、ドロップアウト、新しい重み。</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>決定的</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>パターンで破棄</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>不確かな行を破棄</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>代わりに他の行をすべて破棄します。</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>文字数またはモデルのトークン数が少なすぎる・多すぎる行を破棄します。</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>正規表現に一致する行を破棄します。</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>他の言語の行を破棄します。</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>これらの番号の行を破棄します。番号はプランの起点の版で 0 から数えます。</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>各語の先頭を大文字</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>各ブロックは上のブロックの学習率のこの割合で学びます。1：すべて同じ。</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>埋め込みのみ</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>空欄: 役割がラベルの列。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>終了値</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>評価の間隔</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>検証損失が改善しないまま実行を終えるまでの評価回数。</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>すべてのブロック</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>完全な重複</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>行を除外</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>メールアドレス、電話番号、IBAN、カード番号、IP アドレスを検索します。</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>焦点ガンマ</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>自分用とレポート用。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全体のファインチューニング</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>GGUFファイル</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML をテキストに</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>行を学習・検証・テストに振り分けます。割り当てられた分割は行とともに保持されます。</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>ハッシュの対象</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>二つの回答から損失を求める方法。</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>選好手法が参照モデルにどれだけ近く留まるか。</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>勾配をステップに変える方法。</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>勾配の平均をどれだけ長く記憶するか。</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>勾配の二乗平均をどれだけ長く記憶するか。</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>学習行のうち複製を作る割合。</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>文章の語数に対する入れ替えの回数。</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>改善とみなすために必要な検証損失の低下量。</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>各行を見る回数。</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>変更した語の書き方。</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>行の各項目を 1 つの文章にする方法。</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>ファイルの読み取り方法。</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>実行中の学習率の変化のしかた。</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging Faceフォルダー</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>指示チューニング</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>逆平方根</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>行番号（0 から）。</translation>
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
        <translation>空白をまとめる</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>ほぼ重複する行を同じ側に置く</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>元の行を残す</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>一致する行を残す</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>小さな勾配での除算を有限に保ちます。</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>同じ内容の行のうち最初の行を残します。</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>文面がほぼ同じ行のうち最初の行を残します（MinHash の後、正確に測定）。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>語を省く</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>大文字・小文字</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>大文字・小文字と空白を無視</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>大文字・小文字を区別しない</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>元の行</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
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
        <translation>記録の間隔</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>これより大きい勾配をこのノルムに縮めます。</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>これより長い行を破棄します。</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>これより長く続く空行を短くします。</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>最大系列長</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>語や数の中の記号（don't、3.14）は残ります。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>alpha / ランクの代わりに alpha / √ランクを掛けます。</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune：学習中に埋め込みへ加える雑音の強さ。通常は 5。</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC は文字とアクセントを結合し、NFKC はさらに ﬁ を fi に、² を 2 に変換します。</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: 合成</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: 合成、互換文字を変換</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA グラフィックカード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>列名（カンマ区切り）。空欄: 質問内容を含む列。回答とラベルはそのままです。</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>列名（カンマ区切り）。空欄: モデルが学習する内容を含む列。</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>ほぼ重複</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>文章の先頭と末尾の空白と改行、行末の空白をなくします。</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>埋め込みの雑音</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>番号と範囲: 3, 17, 20-25。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>一周期</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>llama.cpp、Ollama、LM Studio向けの1つのファイル。Q8_0は重みを8ビット(F32の4分の1)で保存し、回答はほとんど変わりません。Q4_0は4ビット(8分の1)で、回答は目に見えて変わります</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>先頭の行のみ使います。</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>先頭の検証行のみ使います。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>パッキング</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>学習する重みの名前のパターン。* は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>プレーン</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>多項式</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>選好損失</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>選好: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>選好: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>選好: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>選好: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>プロセッサーのスレッド数。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>重みをゼロに引き寄せます。正規化とバイアスは対象外です。</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>句読点</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>QR 因子 (OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>ランク安定化スケーリング</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>モジュールのランク</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>B の学習率</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>学習を拒否</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回帰</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>回帰の誤差</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>ラベルの名前を変更します。同じ名前になるラベルは統合されます。新しい名前が空なら行を破棄します。</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>誤読された文章を修復</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>正規表現またはプレーンテキストに一致する箇所をすべて置換します。</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>報酬の正解率</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>報酬のマージン</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>報酬モデル</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>誤ったラベルに頑健</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>行をパディングせず端から詰めます。損失は同じで高速です。行どうしは互いに見えません。</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>行数の上限</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>一度に計算する行数。</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>ほぼ同じ行では、学習内容のテストになりません。</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>長すぎる行</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>それ以外に違いのない行を同じとみなします。</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>トークンがこれより少ない行を破棄します。</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>トークンがこれより多い行を破棄します。</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>行内の連続する空白とタブを 1 つの空白にします。インデントは残ります。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>行の割合</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>短い行、数、コードは言語を判定できないことがよくあります。オフ: 残します。</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>これより短い行を破棄します。</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>シグモイド (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>特異ベクトル (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>分割する</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>均等に配分</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>二乗 (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>開始アダプター</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>スケジュールのピーク時のステップ幅。</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>ピーク時のステップ幅。</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>ステップの上限</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>チェックポイントのステップ間隔。</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>検証行を評価するステップ間隔。</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>曲線の点のステップ間隔。</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>早期停止まで</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>語を入れ替える</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同義語</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>不可視文字を取り除く</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>タグ、コメント、スクリプト、スタイルを取り除き、段落を改行として残し、実体参照を解決します。</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>目標マージン</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象の層</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>アダプターの出力に alpha / ランクを掛けます。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>回答とその終了トークンのみ、またはすべてのトークン。</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>セルの列。</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>値で決める列。空欄: モデルが学習する全内容。</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>集計に使うトークナイザーのモデルのフォルダーまたは名前。</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>アダプター行列の内部の幅。ランクが高いほど多く学べますが、負荷も増えます。</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>終了時の学習率（ピークに対する割合）。</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>二つ目の行列の学習率を一つ目の何倍にするか（LoRA+）。通常は 16。</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>直す前の元ファイルの行。0: なし。</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>評価のたびに、モデルがいくつかの検証プロンプトに回答します。</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>付けられる番号 (0 から)。計画の起点となるバージョンの番号の後に続きます。</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>行を残し、その後に複製を置きます。前の手順で作られた複製は対象外です。オフ: 複製で置き換えます。</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>このマシンでは同じ実行がビット単位で同じ結果になります。</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>同じシードなら同じ複製になります。</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>同じシードなら同じ行になります。</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>学習中にゼロにするアダプター入力の割合。</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>学習率がピークまで上がるステップの、全体に対する割合。</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>誤る文字の割合。</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>省く記号の割合、または記号を付ける語の割合。</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>最後まで取り置く行の割合。</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>学習中に損失を測定する行の割合。</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>目標の確率のうち他のすべてに分ける割合。対では、逆に付けられているかもしれないものの割合。</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>損失の測定用に取り置く学習行の割合。</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>省く語の割合。</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>同義語のある語のうち、置き換える割合。</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>文字を変更する語の割合。</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>2 行が共有する 5 文字の並びの割合。</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>文字列をそのまま検索します。特別な意味を持つ記号はありません。</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>代わりに入れる文字列。</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>学習した行列だけ。PEFTや学習の続きに使え、ベースモデルが必要です</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>トークン正解率</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>トークンの基準</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>系列あたりのトークン数。これより長い行は切り詰め、分割、または破棄されます。</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>学習する重み</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>トレーナー</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>学習行</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>前後の空白を削除</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>前後の空白を削除し、連続する空白と空行をまとめ、改行コードを統一します。</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>打ち間違い</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>折り返しを解除</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>検証行</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>検証の割合</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>ウォームアップステップ</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>ウォームアップ・安定・減衰</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>二つの報酬の平均を零の近くに保つ項の重み。通常は 0.01。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>悪い回答の重み</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>良い回答の重み</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>最大系列長を超える行の扱い。</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>見つかったものの処理。</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>検証行で計算する内容。</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>検索する内容。</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>何を学習するか: 全重み、一部の重み、または添えた小さな行列。</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>セルの新しい内容。</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>悪いと評価された回答の損失に掛ける数。</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>良いと評価された回答の損失に掛ける数。評価の数の偏りを均します。</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>行列の始まり：何もないか、重みそのものの最も強い部分で、それが学習されます。</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>モデルが行から学ぶ内容。</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>表とプロットでの実行の名前。</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>負荷が小さい箇所</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>計算する場所。</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>上のランクと異なる層：名前=ランクをコンマ区切りで。例 q_proj=8。</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>どの列がどの役割か: 役割=列（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>どのキーが隣り合うか。</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>実行をまとめるための語（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>サンプルを書き出す</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>1 行のセルを書き換えます。行番号はプランの起点の版で 0 から数えます。</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>同じ文字の表記を統一し、誤った文字コードで読まれた文章を修復します。</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a は A にも一致します。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>すべて同じ</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>全コア</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: ブロックのすべての線形層。または q_proj、v_proj などの名前。</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>各エポックの終わり</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>バッチ/ステップ</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>手法とモデルの大きさで決定</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>エポックで決定</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>割合で決定</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>行を破棄</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>回の評価</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32、または fp32 の重みとオプティマイザーによる bf16 の積。</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>勾配をステップに変える方法</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>どれだけ長く、一度にどれだけ</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>学習率がどう動くか</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>記号を省く</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>マスク: [e-mail address]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>時間では行わない</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>正規化とバイアスは対象外</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>（対ピーク）</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>（対行数）</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>（対ステップ数）</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>旧=新（カンマ区切り）。</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>語ごとにいずれかをランダムに</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>語の後に記号を付ける</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>文字列で置換</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>モデルのコンテキスト、最大 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>Web アドレス</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>何をファインチューニングするか</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>何を測定するか</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>何を学習するか</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>損失が何を重視するか</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>モデルが何を読むか</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© を é に戻します。</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>さらに制限を加えたり、変更版を受け付けないように機器を固定したりすること。</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>受け取る人からこれらの権利を奪う条件や技術的な制限を加えること。</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>条件が求める Notice ファイルを添えてください。</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>利用者数の上限を超える場合は、Meta にライセンスを求めてください。</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>商用に使う前に、作者の許可を得てください。</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>ダウンロードできるものは使ってよいと思い込むこと。</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>作者に責任を負わせること。作者は何も約束せず、不具合にも責任を負いません。</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>変更し、それを基に作れます。モデルの学習も含みます。</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>変更し、それを基に作れます。</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>変更し、ファインチューニングし、結果を手元に置けます。</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>原作を自分のものだと主張すること。</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>特許や商標のライセンスを当てにすること。与えられていません。</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>いつまでも使えると当てにすること。Google は条件に反する利用を制限できます。</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>これで作ったものを渡す前に、誰が作り、何を許しているかを調べてください。</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>ファインチューニングして、同じ契約の下で結果を渡せます。</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>ファインチューニングして結果を渡せます。禁止用途の一覧を残すなら、自分の条件でも構いません。</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>ファインチューニングして結果を渡せます。</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>Meta の利用規定に従い、受け取る人にも契約を守らせてください。</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>Meta の利用規定に従ってください。</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>受け取る人には、自分が変更するときの形の完全なソースか、その提供の申し出を渡してください。</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>契約の写しを渡し、Notice という名前のテキストファイルに Meta の表示を残してください。</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>ライセンスの写しを渡し、その利用制限を自分の条件にも入れてください。</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>条件の写しを渡し、モデルや派生物を受け取る人にも利用制限を守らせてください。</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>何も渡さない限り、変更を手元に置けます。</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>著作権表示とライセンス本文を、すべての写しと、渡すすべての派生モデルに残してください。</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>著作権表示、条件、免責事項をすべての写しに残してください。ソースを渡さない場合は文書に記してください。</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>そのファイル自体を渡すときは、媒体（版や保管庫）の表示を残してください。</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>著作権、特許、商標の表示と、あれば NOTICE ファイルを残してください。</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>回答は自分のものにできます。Google は権利を主張しません。</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>ライセンスへのリンクを示してください。</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>技術的に制限したり、作者の支持を装ったりすること。</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>お住まいの地域の法律が許す範囲で、見たり自分で試したりできます。</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>作者が求めるとおりに名前を示し、題名と、あれば出典へのリンクを添えてください。</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>作者の名前とライセンスへのリンクを示し、変更したかどうかを示してください。</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>著作権法上は何もありません。保護期間は国によって違うので、ご自分の国でも自由かどうか確かめてください。</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>何もありません。それでも出典を示すのが礼儀です。</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>これと、これから作ったものを、有償でも渡せます。</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>有償でも渡せます。</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>ライセンスの写しを添えてください。</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>作品全体を、ライセンスの本文と表示を付けて、このライセンスの下で渡してください。</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>作ったものを、自分の部分には自分の条件を付けて渡せます。</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>翻案はこのライセンスか互換のものの下で公開してください。学習したモデルが翻案かどうかは争いがあるため、できるだけ翻案とみなしてください。</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>ライセンスが分かるまで、モデルやそこから学習したものを公開すること。</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>翻案をより狭い条件の下に置いたり、技術的に制限したりすること。</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>変更したファイルには変更したことを記し、表示を残してください。</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>変更したファイルには変更したことを記してください。</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>変更したファイルには変更したことを記してください。ファインチューニングしたモデルも変更したファイルです。</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>何をいつ変更したかを示してください。</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>変更したかどうかを示してください。</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>これと自分の翻案を無償で共有できます。</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>人の目に触れる所に “Built with Meta Llama 3”（3.1 からは “Built with Llama”）と示し、配布するモデルの名前を “Llama” で始めてください。</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>作品中の特許で誰かを訴えること。ご自身の特許ライセンスも終わります。</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>作者があなたやその使い方を支持しているかのように示すこと。</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>作者の支持を装うこと。</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>契約に挙げられた範囲を超えて Meta の商標を使うこと。</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>商用も含め、どんな目的にも使い、変更できます。</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>商用も含め、どんな目的にも使えます。</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>ライセンスが挙げる有害な目的に使うこと。法律違反、未成年者への加害、欺瞞、本人抜きで人の権利を決めることなど。</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>Google の禁止事項ポリシーに挙げられたことに使うこと。</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>利用規定が禁じることに使うこと。</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>利用規定が禁じることに使うこと。犯罪、加害、欺瞞、武器など。</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>これや、これで作ったモデルを、主に商業的な利益や報酬のために使うこと。</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>書面の同意なしに、作者の名前で製品を推薦すること。</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>貢献者の特許を、その貢献に必要な範囲で使えます。</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>モデルやその回答を使って、Llama 2 系列以外の大規模言語モデルを改良すること。</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>プロジェクトの名前やロゴを自分のものとして使うこと。</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>どんな目的にも、断りも名前の表示もなしに、使い、変更し、共有できます。</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>どんな目的にも使い、変更し、共有できます。</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>公開時点でサービスの月間利用者が 7 億人を超えない限り、商用も含め、モデルを使い、変更し、共有できます。</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>商用も含め、モデルを使い、変更し、共有できます。</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>学習、研究、私的な目的で使い、複製し、変更できます。</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>商用も含め、どんな目的にも使い、複製し、共有できます。</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>3.2 の視覚モデルでは、欧州連合の個人や企業として使うこと。</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>3.0 版では、モデルやその回答を使って Llama 系列以外の大規模言語モデルを改良すること。</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>調べたことをモデルカードに書いてください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>自分のコンピューターで言語モデルをファインチューニング。</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>同梱のモデルとデータを備えたプロジェクトを開く。</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>開くプロジェクト。</translation>
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
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>Anneal について</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダーク配色</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>この画面内を検索</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライト配色</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>ウィンドウをこの言語で表示します。</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>開始ページ</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>クリップボードにテキストがありません</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>開いている場所の作業が終わると言語が切り替わります</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>マニュアルがインストールされていません。本来の場所: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>要修正 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>%1 の設定をさらに %Ln 件表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>有効範囲: %1 ～ %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 を既定値に戻す</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>は有限の数でなければなりません</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>は %1 以上でなければなりません</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>は %1 以下でなければなりません</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>役割=列, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>インスペクターを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>インスペクターを展開</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>対応が必要なものはありません</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>、特殊</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>損失の対象</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>トークン %1、id %2: %3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>元ファイルの %L1 行目</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>ここで動作</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>ビット/バイト</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 以内</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>語あたり</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % が空</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>異なる値 %L1 個</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>すべて異なる</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>ファイル内</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>変更された複製</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>1 行追加</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>残る</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 − %2、%3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>ナット</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>クリックでプロットに表示</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>クリックでスターを付ける</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>プロットに表示中。クリックで非表示</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>スター付き。クリックで外す</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>作られ方</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>閲覧中</translation>
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
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>マニュアル – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>%L1 トークン、%2/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 の回答</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>%1 のこの回答をコピー</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>%1 で生成中</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>プロンプトとこの回答をデータセットの行として保存</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>回答をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>%1 に送信しました</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークンで停止</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>回答の照合</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>回答の照合（プロンプト別）</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>確率の最大差（プロンプトごとに 1 点）</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>何も書き込まれませんでした</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>エクスポートはチェックポイントと同じ回答をします</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>エクスポートはチェックポイントと同じ回答をしません</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>エクスポートは毎回読み戻して比較してから完了とします</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>貪欲法、プロンプトごとに 1 点</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を除去</translation>
    </message>
    <message>
        <source>base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>最良チェックポイント</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>最良、ステップ %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>チェックポイント %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>最終、ステップ %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>回答は一語ずつここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ui::panels::BeforeStart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is “%2”. It %3; it was %4 before.</source>
        <translation>%1 は「%2」です。これは%3。以前は %4 でした。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>開始の前に</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>これらの数値をコピー</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>モデルを選ぶと集計されます。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>ステップごとの学習率</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>実行中の学習率の推移</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>バッチサイズと累積が有効になるまでステップは実行できません。</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>オプティマイザーの 1 ステップ</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>スケジュール（自動学習率に対する割合）</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>学習されるパラメーターの割合</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>項目を表示</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>開始までに %Ln 件の対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>学習対象のパラメーター</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習対象</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>成果物のライセンス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>渡される内容</translation>
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
        <translation>最初の相違</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>最大差</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>同じトークン</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>トークン位置</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>貪欲法</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>行を %1 に保存中</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>先にプロジェクトを開いてください。行はそのフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>このプロジェクトは別のウィンドウで開かれています。行はそちらで保存できます。</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>実行 %1–%2 / %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 を停止しました。最後のチェックポイントは保存されています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>前回: %1 が完了</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>先にプロジェクトを開いてください。実行はそのフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>独立したプロセスを開始中…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>このプロジェクトは別のウィンドウで開かれています。そちらで学習するか、閉じてください。</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>プロセス %1 で学習中。このウィンドウを閉じても続行します</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 はごみ箱にあります。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>却下行または指摘のあるデータセット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>データセット %Ln 件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>診断の指摘 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>却下行 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>、変更あり</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>手順を追加</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV、TSV、JSON、JSON Lines、Parquet またはプレーンテキスト。インポート前にすべての行を確認できます。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>選択したデータセットをチェック</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>コマンド用の名前をコピー</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>データ (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>自分のデータをこのウィンドウにドロップ</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>行をエクスポート</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>行をエクスポート…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>データセットを絞り込む</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>行を学習・検証・テストに振り分ける</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>同梱のデータをインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>前回: %1 のインポート、%2、%L3 秒</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>行の不具合を診断で調べる</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>このデータセットのその他の操作</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>%1 をごみ箱に移動</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>選択したデータセットをごみ箱に移動</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>%1 に手順を再適用</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>ファイルに手順を再適用</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>新しいデータに手順を再適用…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>手順を新しい版として保存</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>%1 のステップを先に保存し、それを使って学習します</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>選択したデータセットを分割</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>このプロジェクトには書き込めません。別のプロジェクトを開いてインポートしてください。</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>学習に使う</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>このデータセットを学習に使う</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>選択した行、見つかった行、またはすべての行をファイルに書き出す</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 をクリップボードにコピーしました</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>ラベル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>作者: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>空の行</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>%1 の概要</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>長さ（文字）</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>長さ（トークン）</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>行の長さ</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>ライセンスと出典</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>最長の行</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>却下行</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>重複行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>概要をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>読み取れない行</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>行数の最多と最少</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln 行が同じ内容です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>%L1 行のうち、全体から取った一部を調べました。件数はその一部のものです。</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>手順を追加: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>すべての行を検査</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1 のチェック</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>これらの行を除外</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>15 の規則が %L1 行を調べました。</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>15 の規則ですべての行を調べました。</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>重複、矛盾、空の回答、壊れた文章、個人情報などを調査中…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>未チェック: 重複、矛盾するラベル、空の回答、壊れた文章、個人情報、ほか 10 種の不具合。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>同じ文章が異なるラベルで %Ln 回出現します。ラベルを 1 つ残すか、除外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>一部: %L1 行</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>%L1 行をチェック済み</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1、%2チェックポイント、ステップ %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>回答の照合</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>回答を照合中…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>チェックポイントを絞り込む</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>書き出し先フォルダー</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>学習へ移動</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>前回: %1 にエクスポート</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>エクスポートを確認中</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>チェックポイントを検索中</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>%1 の出力先形式を確認中</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>エクスポートできるものはまだありません</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>このフォルダーへのエクスポートはまだありません</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>このフォルダーには既にエクスポートがあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>レポートの対象となる実行がまだありません</translation>
    </message>
    <message>
        <source>To</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>先にモデルを学習してください。実行の各チェックポイントは、他のプログラムで開けるフォルダーとして書き出せます。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証する</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>レポートを作成…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>レポート作成…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>書き込みと確認中…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>最良、ステップ %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>最終、ステップ %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>検証損失</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportSteps</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Ask the checkpoint</source>
        <translation>チェックポイントに質問</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>所定の場所に移動</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>開き直して比較</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>ファイルを書き込む</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>お使いの行で実際に数ステップ学習し、実行全体に必要な量を測ります。</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>すべての設定が有効になると戻ります。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再測定</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>お使いの行の実際の %Ln ステップで測定：± %1、毎秒 %2 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>測定後にレシピが変更されました。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>このレシピの実際のステップを実行して破棄します。多くの場合、長くても 30 秒です。</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>数値形式</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>出力可能</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>この実行では不可</translation>
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
        <translation>ユーザーが選択</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1がデータセット &lt;b&gt;%3&lt;/b&gt; の版 %2 になります。%4。</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 は除外されます</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>読み取り %1、却下 %2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>残りのファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>; 文字コードは %L1 に現れています</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1 行&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;正しい形式のすべての行&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;オフにしました: %1。&lt;/b&gt;古いファイルの行番号に結び付いていて、ここでは同じ番号が別の行です。確認できるよう、ステップの一覧に残ります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;学習に使うには、列に役割を割り当ててください&lt;/b&gt;（列名の下の欄）: 文章のみ、文章とラベル、指示と出力、メッセージ、またはプロンプトと採用・不採用の回答。役割がなくても行の閲覧と検索はできます。</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>ファイル内で検出</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>データセットに名前を付けてください</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>ファイルの読み取り方法</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 行をインポート</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>すべての行をインポート</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>名前、ライセンス、出典</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>保存できる行がありませんでした</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>まだ何もありません。左で別の形式や文字コードを選ぶか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>却下行</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>形式 %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>形式は未確認</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>このファイルをスキップ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>文章は UTF-8 で保存されます。元のファイルは変更されません。Ctrl+Z でインポートを取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>却下された %Ln 行は専用のタブに入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>コマンドをクリップボードにコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>その後 &lt;b&gt;%Ln 個の手順&lt;/b&gt;を通り、残ったものが次の版になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>インポートに失敗した理由</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>全 %L1 行</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>縦線  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>カンマ  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>すべての列を残します</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>先頭行</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>データセットの隣に保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>先頭の行を読み込み中…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>セミコロン  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>先頭 %L1 行</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>名前を示す相手</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>%1 を作成できません。ディスクが満杯か読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を開始できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>実行の開始前にプロセスが終了しました。出力は %1 にあります</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli がウィンドウのプログラムと同じ場所にありません。インストールするか、ウィンドウ内で実行を開始してください。</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>run.json 形式のレシピ</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>あらゆる目的</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>ここで動作</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全体のファインチューニング</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>ライセンスで可能</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>成果物の共有</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>モデルの場所</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>ここは %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>チャットテンプレートによる会話の表記</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>モデルについて</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>モデルのカード</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>表でモデルを選ぶと、カード、ライセンス、トークナイザー、ファイルを確認できます。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>sha256sum としてコピー</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>%1 のハッシュを計算中</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>ライセンスの説明</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>学習に必要なメモリ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>モデルが選択されていません</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>なし: これはベースモデルです。チャット行と指示行はレシピのテンプレートで書かれます。</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>ここでは表示できない種類です。レシピで別のテンプレートを選んでください。その内容:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>%1 系。モデルが読む形の会話:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク使用量</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>昔々、三人の息子を持つ粉ひきがおりました。</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>モデルのページ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>ハッシュを表示</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>トークナイザーを試す文章</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>64 桁のうち先頭 20 桁。コピーには全桁が含まれます。</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>フォルダーに LICENSE ファイルがありません。</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>フォルダーにカード (README.md) がありません。</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>ハッシュをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>文章のトークン</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>語あたりトークン</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>256 トークン × 8 行、fp32 での推定</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>なし（ベースモデル）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelPlace</name>
    <message>
        <source>%1, v%2</source>
        <translation>%1、v%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>%L1 / %L2 件を表示</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>GGUFファイルを追加</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>GGUFファイルを追加…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>モデルフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>モデルフォルダーを追加…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>モデルを絞り込む</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>先に行をインポートしてください。モデルはその行で測定されます</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>モデルを再検索</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>モデルを検索中</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>このデータセットの先頭の行での、表示中モデルの損失と読み取り速度</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>自分のデータでの損失とここでの速度</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>自分の行での損失とここでの速度</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>候補を測定</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>自分の行でモデルを測定</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>%1 を測定中</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>1ファイルのモデル (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>表示中のモデルはどれも開けません</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>モデルの測定用の行を読み込み中</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>モデルの測定に使う行</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>学習に使う</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>モデルを検索できません</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>大きい円: パラメーターが多い · 破線: 各速度で最良</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 を版 %2 として保存: %L3 行</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: バージョン %2 が現行で、内容はバージョン %3 の行です</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>手順 %1 を追加</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>手順 %1 を変更</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>%L1 行目を編集</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>%1 の手順を保存中</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>手順 %1 を移動</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>手順 %1 を除去</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>先にバージョン %1 のステップを保存するか元に戻してください。まだどのバージョンにも入っていません</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>%1 の版を保存中</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>手順 %1 を実行できません: %2 修正するかオフにしてから保存してください。</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1 の手順</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>停止: 表示中の行は直前の変更より前の手順によるものです</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>%L1 行目を取り込む</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>このプロジェクトには書き込めません</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>バージョン %1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>run.json を編集</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … 他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>コマンド表記</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>選択したプリセットを削除</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>変更のみ</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>この設定をプリセットとして保存</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>失敗します</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>却下された %L1 行を %2 に書き出しました</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>行: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>元に戻せるステップとして行を追加</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>元の %L1 行目</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>元の %L1 行目が行になりました。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>上のテキストを直してください。入力中に結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>却下行</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>インポートで採用できなかった行です。テキストを直すと行になります。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV として保存</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>却下行を保存</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>まだ行ではありません: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>行のテキスト</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>%L2 件のうち最初の %L1 件を表示しています。「CSV として保存」ではすべて書き出されます。</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>この行は、保存される 2,000 バイトより長いです。</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>この版の手順はまだ計算中です</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>これは古いバージョンです。変更するには現行にしてください</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>このプロジェクトには書き込めません</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>テキストの結果</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>%1 の役割</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>役割なし</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>両方破棄</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>行を編集</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>%L1 行目を編集</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>この行を、取り消し可能な手順として除外</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>すべてに使う</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>両方に使う</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>他 %L1 列</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>%L1 トークン、対象 %L2</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>%L1 トークン。ラベルを学習します</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>モデルから見た形</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>行 %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>モデルから見た %L1 行目</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>モデルから見た行</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>行のトークン</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 / %L2 行</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 件選択</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべての絞り込みを解除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>%1 のトークンを集計中</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>トークンを集計中</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>行を編集</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>行をエクスポート…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>ここで同じ内容の行のみ</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>%L1 ms で読み込み</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>%1 を検索中</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>トークンを集計中…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>%L1 行を %2 に書き出しました</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>モデルから見た形</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>トークンで表示</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;タブ区切り (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>全 %L1 行をエクスポート</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>見つかった %L1 行をエクスポート</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>選択した %L1 行をエクスポート</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>行が表示されていないため、エクスポートするものがありません</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>却下 (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>全文を検索</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>この版の手順はまだ計算中です</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>これは古いバージョンです。変更するには現行にしてください</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>このプロジェクトには書き込めません</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>バージョン (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>データセットの表示内容</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>語 · 語 OR 語 · =完全一致 · *パターン* · !否定 · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>%1 件の実行を比較</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>このページの表示内容をコピー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最終値</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>実行のログ</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>実行が選択されていません</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>スコアはまだありません</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>モデルが書いたサンプル</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>実行のスコア</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>実行の表示内容</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>選択した実行のレポートを作成</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>%1 の最終値</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>実行 %1 / %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>実行 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>、%1 件選択</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>実行 1 件</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>ごみ箱 (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>現在の実行を変更して分岐</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>選択した実行をごみ箱に移動 (Del)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>標準の列</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>例: best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>選択した実行をごみ箱から戻す</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>フィルターの誤り</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>名前、タグ、メモ、データ、モデル、手法から語を検索します。
field:text で 1 項目を検索し、=、!=、&lt;、&lt;=、&gt;、&gt;= で比較し、and、or、not と括弧で組み合わせます。
項目: name、state、task、data、model、method、tag、best、last、train、steps、time、tokens、すべての設定（lr、trainer.seed）と指標（train/loss）、is:starred。</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>選択した実行のレポートを作成</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 と %2 は比較できません</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 と %2 に有意な差はありません</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 は %2 より良い</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 は %2 より悪い</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2（%3）、%4 行</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>最良ステップ</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>対象トークン</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>作成日時（UTC）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>概要: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>実行のメモ</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>実行の結果</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>報酬の正解率</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>報酬のマージン</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>表で実行を選ぶと、結果、情報、メモが表示されます。複数選ぶと比較できます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>時間、分:秒</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>学習損失、最終</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>試したこと、わかったこと、次にすること</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>最良チェックポイント時</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e の検証損失乗</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>終了時の、良い回答の平均報酬から悪い回答の平均報酬を引いた値</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>対応あり、同じ検証行</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>学習されるパラメーター</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>終了時に、良い方の回答の報酬が高い検証行</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>語（カンマ区切り）</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>検証行ごとの損失、%1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>まだ評価された行がありません。実行の最初の評価で表示されます。</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>実行を選ぶと検証行が表示されます。</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>選択した行と各実行の回答</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>この行の文章は読み取れません。データセットが見つかりません。</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>実行の検証行</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>すべての設定が同じです。</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>既定値のまま: 設定 %1 件</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>既定値からの変更</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>すべての設定が既定値です。</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>すべてで同じ: 設定 %1 件</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>両方で同じ: 設定 %1 件</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>実行を選ぶと設定が表示されます。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>同じ設定</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>サンプルがありません。evaluation.generate を設定すると、評価のたびにモデルが回答します。</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>記録がありませんでした。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1 をごみ箱に移動しました。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 件実行中</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>実行 %1 件</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 をごみ箱から戻しました</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>、%1 件待機中</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>、%1 件実行中</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>実行 1 件</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>実行は開始するとすぐここに表示されます。曲線、設定、チェックポイントを確認できます。</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>学習中の実行はごみ箱に移動できません。先に停止してください。</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>このステップの後に停止するよう別プロセスに依頼しました</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>%1 の最良チェックポイント</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最良の検証損失</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>実行を変更して分岐</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>変更して分岐</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>学習へ移動</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>まだ何も学習されていません</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>実行のフォルダーを開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>実行を一時停止</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>このステップの後に一時停止します …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>実行をごみ箱に移動</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>実行を再開</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>最良チェックポイントに戻って学習を続ける</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>2 件以上の実行を選択（Ctrl+クリックまたは目のアイコン）</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>実行にスターを付ける</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>実行を停止</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>このステップの後に停止します …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>このステップの後に停止し学習内容を保持します。「再開」で続行します</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>実行をごみ箱から戻す</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>レシピは最良チェックポイントから続きます。改善したい点を変更して「開始」を押してください</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>この実行は完了しています。分岐して学習を続けてください</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>この実行は再開できません</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>値を %1 に書き出しました</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポート作成</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>実行のレポートを作成 …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>実行をごみ箱に移動</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>実行にスターを付ける</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>実行にスターを付ける</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>実行をごみ箱から戻す</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>スターを外す</translation>
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
        <translation>回答は最初の停止文字列の手前で終わります。</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>モデルあたりの回答数</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>最初のシード</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>新規トークンの上限</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>回答の語にポインターを合わせると、モデルの他の候補が表示されます。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>終了トークンで停止</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>ポインター位置のトークン</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k、0: すべて</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>なし。1 行に 1 つ</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>トークン %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>「%1」、確率 %2 で選択。有力候補:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% の行。最後まで取り置き</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% の行。学習中の損失の測定用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%1 の %Ln 行が %2 の行とほぼ同じです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%1 の %Ln 行が %2 にもあります</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>列で</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>漏れをチェック</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>すべての分割を相互に比較中…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>すべての分割を、完全一致とほぼ一致の両方で相互に比較しました。</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>行の振り分け方</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>ほぼ重複する行を同じ側に置く</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>分割間の漏れ</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>%1 の分割間の漏れ</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>両側にある行はありません</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>未チェック: 2 つの分割に同一またはほぼ同一の行があると、数値が良く出すぎます。</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>行の選び方</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>各分割の行</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>分割し直す</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>行を分割</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>%1 から取り除く</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>テスト（パーセント）</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>行を分割するまで比較するものがありません。</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>これらの行は分割されていません。学習時に一部が自動で取り置かれます。ここで作る分割はどの実行でも同じで、漏れをチェックできます。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>検証（パーセント）</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>分割の方法</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>%1 での測定値は良く出すぎます。</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>ラベル、ユーザー、文書</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>行のハッシュで</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>同じ値をまとめる</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>同じシードなら同じ行になります</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>値を均等に配分</translation>
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
        <translation>手順を追加</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>手順を下へ</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>手順を上へ</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>却下行</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>手順を除去</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>手順の前後の行</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>手順の設定</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>手順はこの順に行を変更し、各手順は前の手順の結果を受け取ります。オフにしたり、移動したり、取り消したりできます。下の行は元のままです。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>オフ、%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>プランの起点</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>手順を実行できない理由</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>すべての行で計算中…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>テキストを含むすべての列</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>先頭 %L1 / %L2</translation>
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
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>手順 %1 で %Ln 行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>手順 %1 で %Ln 行を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>手順 %1 による行の変更なし</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>手順 %1 で %L2 行を除去、%L3 行を変更</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>手順 %1 で %Ln 行を除去</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順 %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 で</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>ハッシュで</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>%1 のグループ</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>%1 行目、%2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>手順を追加</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>ファイルを選択すると、インポートして同じ手順を適用します</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>クリーニング</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>%1 と他 %Ln 件をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>プランを読み込む</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>プランを読み込む…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>プランのその他の操作</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>プラン (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>すべての手順を除去</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>新しいデータに再適用…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>再適用…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>プランを保存</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>プランをファイルに保存…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>v%1 を保存</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>コマンドをクリップボードにコピーしました。プランは同じ場所に plan.json として保存してください</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>プランを %1 に保存しました</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>元のままの行</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>手順の結果</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>これらの手順で残る行を版として書き出す</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1、旧版</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1、保存済み</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>処理中…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>%1 のトークナイザーを読み込み中</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1、データ %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1、%2（%3 行）</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1、v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>設定 %Ln 件に対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>有効範囲</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>レシピをコマンドとしてコピー</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>パラメーターを集計</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>行を調べる</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>予測を測定</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>プリセットの名前（モデルとデータは含みません）:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>このレシピを実行中のジョブの後に並べ、この画面に留まる</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待ち行列に追加</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>学習を待ち行列に追加</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>実行中のジョブの後に並べました</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>学習行を読み込む</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>レシピの表示形式</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>レシピをプリセットとして保存…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>プリセット %1 を保存しました</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>独立プロセスで開始</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>独立したプロセスで学習を開始</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>開始待ち: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始しました</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>開始して実行を表示 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>レシピを引き継ぐ</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>チェック結果をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>コマンドをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>独立したプロセスで学習し、このウィンドウを閉じても続行します</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>プリセット %1 を使う</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>下書き、保持</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 は現在 %Ln 行です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1、同梱</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>モデル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>ここから %Ln 行を送信済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>、各 %Ln 回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>学習時のまま</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>すべてのモデルに質問 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>最良、ステップ %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>良い回答の送り先データセット</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>回答を生成</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>良い回答の送り先</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>モデルへの質問方法</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>最終、ステップ %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>チェックポイントはまだありません</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>これらの語を含むプロンプトはありません。</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>昔々、三人の息子を持つ粉ひきがおりました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>回答済みのプロンプトはここに保存されます。</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>このプロジェクトの実行</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>生成を停止</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>システム文</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>システム文、またはなし</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試用</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>モデルへの質問</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>モデルが続きを書く文章</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>新しいプロンプトを書く</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>先にプロンプトを書いてください</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>各モデルは学習した形式で質問を読みます。Ctrl+Return で質問</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>すべてのモデルに同じプロンプトとシード。Ctrl+Return で回答</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>バージョン %1 に戻る</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>現行にする</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>バージョン %1: %2 行。現行のバージョン %4 より %3 行少ないです。</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>バージョン %1: %2 行。現行のバージョン %4 より %3 行多いです。</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>バージョン %1: %2 行。現行のバージョン %4 と同数 (%3) です。</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionsPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln row(s) rejected</source>
        <translation>
            <numerusform>、%Ln 行を不採用</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>バージョンは変わりません。ステップを保存すると次のバージョンができます。古いものは閲覧、学習、現行への変更ができます。</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>その行に戻る</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>その行を見る</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>現行にする</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>選んだバージョンと現行を並べて表示</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>学習に使う</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>バージョン %1 が現行です: %2 行。</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>データセットのバージョン</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>このプログラムが知らないステップ</translation>
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
        <translation>損失、ビット/バイト</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>ここでの読み取り、トークン/秒</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>確率の最大差</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>学習（各ステップ）</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>学習（平滑化）</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めませんでした: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1、%2、ステップ %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>表で実行を選ぶと
ここに描画されます</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>学習時間、分:秒</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1、検証</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>すべての値 (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>値の軸</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>大きなプロットの表示内容を選択</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>このプロットの表示内容を選択</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字線</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>文書 (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>図形 (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>選択した実行の損失</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>最良ステップ、チェックポイント、助言を表示</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>画像 (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>プロットを %1 に書き出しました</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>プロットを保存</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>プロットまたはその値を保存</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>全体を表示 (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>学習曲線の平滑化</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>横軸に取るもの</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>by</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>実行の %</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>%1 トークン時点</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>ステップ %1 時点</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln 件見つかりました · 絞り込み  &gt; 操作  # 設定  @ 実行  ? マニュアル</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  移動</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  閉じる</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>該当する名前はありません</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  ここで設定</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>操作、設定、データ、実行、マニュアルから語を探します。先頭の記号で絞り込めます: &gt; 操作、# 設定、@ 実行、? マニュアル。</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  選択</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>待機 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 を取りやめる</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 を続行</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>停止したままにする</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>実行中のジョブはありません</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>一時停止: このステップの後に停止し、学習内容を保持</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>このステップの後に一時停止します…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>このジョブを停止</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>このステップの後に停止します…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>一時停止中。学習内容は保持されています</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1が失敗しました</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1が完了しました</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProjectOpener</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>新規プロジェクトのフォルダー名</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>このプロジェクトは別のウィンドウで開かれています。ここでは読み取りのみ可能です</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 は空です</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1、空き %2</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1、パラメーター %2</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>童話 62 編、%1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>プロジェクトは 1 つのフォルダーです。データ、実行、レポートはすべてその中にあり、他には何も置きません。</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>小さなモデルがグリム兄弟の文体を学びます。モデル、データ、レシピは準備済み。「開始」を押すと損失が下がっていきます。</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>モデルフォルダーを追加…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>全重みまたは低ランクアダプターを、自分のプロセッサーで、曲線を見ながら学習します。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV、TSV、JSON、JSON Lines、Parquet またはプレーンテキスト。インポート前にすべての行を確認できます</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>行のあるファイルを選択</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに同梱</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>比較と引き渡し</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>デモプロジェクト</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>自分のデータをこのウィンドウにドロップ</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>このマシンで、自分のデータで言語モデルをファインチューニング</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>行をインポート、クリーニング、チェックし、モデルが読む形のまま確認します。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>プロジェクトが開かれていません</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク使用量</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>別のプロジェクトを開く</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>実行を公平に比べ、回答を並べて読み、回答を照合してエクスポートします。</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>ごく簡単な童話を書きます。試用のためのもので、質問への回答用ではありません。</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>ネットワークもグラフィックカードも不要</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダーク配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライト配色</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>マニュアル (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>操作、データ、実行、設定を検索</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 を絞り込む</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
</TS>
